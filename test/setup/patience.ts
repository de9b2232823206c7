/* What a person does in the pane goes through a whole browser in memory; a loaded machine needs its time for it. */
jest.setTimeout(30_000);
