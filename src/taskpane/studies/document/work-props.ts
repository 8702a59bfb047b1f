import type { DocumentWork } from "../../documents/document-work";
import type { ScreenProps } from "../../state/screen-props";

/** A step of the way from a document to a plan. */
export interface WorkProps extends ScreenProps {
  readonly work: DocumentWork;
}
