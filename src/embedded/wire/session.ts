import type { ExcelLibrary, RequestExecutor, Session } from "./excel-library";

/**
 * Sends every `Excel.run` of the library to `executor`, until another one takes its place: then `onClose` is
 * called. Event handlers of the workbook before are forgotten, as when Excel closes it.
 */
export function connect(library: ExcelLibrary, executor: RequestExecutor, onClose: () => void): void {
  const { SessionBase, GenericEventRegistration } = library.OfficeExtension;
  class EmbeddedSession extends SessionBase implements Session {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }

    getEventRegistration(controlId: string): unknown {
      return GenericEventRegistration.getGenericEventRegistration(controlId);
    }

    close(): void {
      onClose();
    }
  }
  SessionBase._overrideSession?.close();
  GenericEventRegistration.s_genericEventRegistrations = {};
  SessionBase._overrideSession = new EmbeddedSession();
}
