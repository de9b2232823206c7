import type { SheetModel } from "../../model/workbook";
import type { Attributes } from "../xml/scanXml";
import { decodeSheetString } from "../xml/sheetString";
import { parsePageText } from "./headerFooterText";

/**
 * Reads what a page looks like around its cells: the texts of oddHeader and oddFooter, which are those of all pages where no
 * others are given, and the manual breaks between rows.
 */
export class PageReader {
  private isInRowBreaks = false;
  private into: "oddHeader" | "oddFooter" | undefined;
  private text = "";

  constructor(private readonly sheet: SheetModel) {}

  open(name: string, { id, man }: Attributes): void {
    if (name === "rowBreaks" || name === "colBreaks") this.isInRowBreaks = name === "rowBreaks";
    if (name === "brk" && this.isInRowBreaks && (man === "1" || man === "true")) {
      this.sheet.rowBreaks = [...this.sheet.rowBreaks, Number(id)];
    }
    this.into = name === "oddHeader" || name === "oddFooter" ? name : undefined;
    this.text = "";
  }

  add(piece: string): void {
    if (this.into) this.text += piece;
  }

  close(): void {
    if (!this.into) return;
    const { left, center, right } = parsePageText(decodeSheetString(this.text));
    const parts =
      this.into === "oddHeader"
        ? { leftHeader: left, centerHeader: center, rightHeader: right }
        : { leftFooter: left, centerFooter: center, rightFooter: right };
    this.sheet.headerFooter = { ...this.sheet.headerFooter, ...parts };
    this.into = undefined;
  }
}
