export interface ShellTexts {
  readonly product: string;
  readonly budget: (year: string) => string;
  readonly menu: string;
  readonly createTemplate: string;
  readonly undo: string;
  readonly model: (name: string) => string;
  readonly ownModel: (base: string) => string;
  readonly exportModel: string;
  readonly back: string;
  readonly examples: string;
  readonly language: string;
  readonly help: string;
  readonly about: string;
  readonly aboutText: (version: string) => string;
  readonly close: string;
  readonly views: string;
  readonly goToCell: string;
  readonly goToRow: string;
}
