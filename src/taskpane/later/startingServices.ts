import type { PaneServices } from "../paneModel";
import type { Later } from "./createLater";

/**
 * What the pane can be asked while that which computes is fetched: it reads the workbook. The real services take over from
 * these when they come and are asked themselves, so `status` answers only where they can not be fetched.
 */
export function startingServices(services: Later<PaneServices>): PaneServices {
  return {
    status: async () => {
      await services.get();
      return new Promise(() => {});
    },
    recalculate: async (options) => (await services.get()).recalculate(options),
    createTemplate: async () => (await services.get()).createTemplate(),
    goTo: async (place) => (await services.get()).goTo(place),
    onInputChanged: () => () => {},
  };
}
