import type { PaneServices } from "../paneModel";
import type { Later } from "./createLater";

/**
 * What the pane can be asked while that which computes is fetched: it reads the workbook. The real services take over from
 * these when they come and are asked themselves, so a `status` that waited for them answers only where they can not be
 * fetched. Who asks once they are here, as what was begun before that does, is answered by them.
 */
export function startingServices(services: Later<PaneServices>): PaneServices {
  return {
    status: async () => {
      const here = services.now();
      if (here) return here.status();
      await services.get();
      return new Promise(() => {});
    },
    recalculate: async (options) => (await services.get()).recalculate(options),
    createTemplate: async () => (await services.get()).createTemplate(),
    goTo: async (place) => (await services.get()).goTo(place),
    onInputChanged: () => () => {},
  };
}
