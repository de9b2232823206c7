import type { FindingTexts } from "../findingText";

/** Assignments, and decisions that concern children. */
export const assignmentTexts: FindingTexts<
  | "assignment-without-giver"
  | "assignment-without-recipient"
  | "assignment-without-origin"
  | "assignment-without-measure"
  | "assignment-without-report-day"
  | "assignment-report-late"
  | "child-assessment-missing"
> = {
  "assignment-without-giver": ({ assignment }, { name, header }) => ({
    what: `Uppdraget ${assignment} saknar uppdragsgivare.`,
    why: "Då går det inte att se vem som ska få återrapporten.",
    action: `Fyll i ${header("assignments", "giver")} i ${name("assignments")}.`,
  }),
  "assignment-without-recipient": ({ assignment }, { name, header }) => ({
    what: `Uppdraget ${assignment} är inte riktat till någon mottagare.`,
    why: "Då är ingen utpekad att utföra det och rapportera tillbaka.",
    action: `Fyll i ${header("assignments", "recipient")} i ${name("assignments")}.`,
  }),
  "assignment-without-origin": ({ assignment }, { name, header }) => ({
    what: `Uppdraget ${assignment} kommer inte ur något politiskt mål.`,
    why: "Då syns inte vad politiken vill uppnå med uppdraget.",
    action: `Skriv i kolumnen ${header("assignments", "goal")} i ${name("assignments")} id för ett mål som politiken har beslutat, eller som bidrar till ett sådant.`,
  }),
  "assignment-without-measure": ({ assignment }, { name, header }) => ({
    what: `Uppdraget ${assignment} saknar mått.`,
    why: "Då går det inte att följa upp om uppdraget är utfört.",
    action: `Skriv i kolumnen ${header("assignments", "measure")} i ${name("assignments")} hur det ska märkas att uppdraget är utfört.`,
  }),
  "assignment-without-report-day": ({ assignment }, { name, header }) => ({
    what: `Uppdraget ${assignment} har inget datum för återrapportering.`,
    why: "Då går det inte att se om återrapporten är sen.",
    action: `Fyll i ${header("assignments", "reportBy")} i ${name("assignments")}.`,
  }),
  "assignment-report-late": ({ assignment, due, day }, { name, header, day: dayOf }) => ({
    what: `Uppdraget ${assignment} skulle ha återrapporterats senast den ${dayOf(due)}, men var inte det på avstämningsdagen den ${dayOf(day)}.`,
    why: "Den som gav uppdraget vet inte hur det har gått.",
    action: `Återrapportera och fyll i ${header("assignments", "reported")} i ${name("assignments")}, eller kom överens med uppdragsgivaren om ett nytt datum i ${header("assignments", "reportBy")}.`,
  }),
  "child-assessment-missing": ({ what }, { table, header }) => ({
    what: `${what === undefined ? `En rad i ${table}` : `”${what}” i ${table}`} rör barn, men hänvisar inte till någon prövning av barnets bästa.`,
    why: "Barnets bästa ska prövas innan ett beslut som rör barn fattas.",
    action: `Skriv i kolumnen ${header("measures", "childAssessment")} var prövningen finns, till exempel Dnr 2026/112, eller ändra ${header("measures", "concernsChildren")} till nej.`,
  }),
};
