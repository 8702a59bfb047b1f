import type { ExcelLibrary, RequestExecutor } from "./excel-library";

/** Sends every `Excel.run` of the library to `executor`, until another one takes its place. */
export function connect(library: ExcelLibrary, executor: RequestExecutor): void {
  const { SessionBase, GenericEventRegistration } = library.OfficeExtension;
  class EmbeddedSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }

    getEventRegistration(controlId: string): unknown {
      return GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  SessionBase._overrideSession = new EmbeddedSession();
}
