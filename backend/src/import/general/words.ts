/** What of a record a column or path may hold. */
export const FIELDS = [
  "id",
  "number",
  "title",
  "kind",
  "date",
  "meetingDate",
  "decidedOn",
  "term",
  "outcome",
  "status",
  "movers",
  "coMovers",
  "factions",
  "text",
  "explanation",
  "answer",
  "agendaItem",
  "portfolio",
  "holder",
  "address",
] as const;

/** What of a record a column or path may hold. */
export type FieldName = (typeof FIELDS)[number];

/** A side of a vote. */
export const SIDES = ["for", "against", "notParticipating", "absent"] as const;

/** A side of a vote. */
export type Side = (typeof SIDES)[number];

/** The words of a header: lower case, without accents, signs or camel case. */
export const plainWords = (header: string): string =>
  header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * How systems and people head a column, the most telling first: a whole header, or a part of one. What
 * two vendors call differently stands here side by side.
 */
const HEADERS: Readonly<Record<FieldName, readonly RegExp[]>> = {
  id: [
    /^(?:id|uuid|guid|kenmerk|identifier|identificatie|sleutel|key)$/,
    /^(?:record|item|object|document|motie|module item|besluit|zaak|voorstel) ?(?:id|guid|uuid|identifier)$/,
    /^(?:unieke?|intern) (?:id|code|kenmerk|nummer|sleutel)$/,
    /\b(?:id|guid|uuid)$/,
  ],
  number: [
    /^(?:nummer|nr|number|volgnummer|no|motienummer|amendementnummer|toezeggingsnummer|zaaknummer|dossiernummer|registratienummer|stuknummer|volgnr|documentnummer|reference|code)$/,
    /(?:nummer|nr|number|kenmerk)$/,
    /^(?:nummer|nr|number)\b/,
  ],
  title: [
    /^(?:titel|title|onderwerp|subject|naam|name|omschrijving kort|korte omschrijving|betreft|opschrift|motie|titel motie|naam motie|naam voorstel|toezegging|vraag)$/,
    /^(?:titel|onderwerp|title|naam)\b/,
    /\b(?:titel|onderwerp|title|naam document)$/,
    /^(?:omschrijving|description|label|tekst|toezegging tekst)$/,
  ],
  kind: [
    /^(?:type|soort|kind|categorie|soort document|documenttype|document type|type document|soort stuk|type stuk|soort besluit|type besluit|soort voorstel|module|classificatie|classification)$/,
    /^(?:type|soort)\b/,
    /\b(?:type|soort)$/,
  ],
  date: [
    /^(?:datum|date|ingediend op|datum indiening|indieningsdatum|datum ingediend|datum toezegging|datum gesteld|datum vraag|datum ingekomen|submitted|submitted on|date submitted|dag|datum motie|aangemaakt|publicatiedatum|gedaan op|toegezegd op)$/,
    /^(?:datum|date)\b(?!.*(?:vergader|raad|besluit|stem|afdoen|afge|termijn|gereed|meeting|antwoord))/,
    /\b(?:datum|date)$/,
  ],
  meetingDate: [
    /^(?:vergaderdatum|datum vergadering|vergadering datum|datum raadsvergadering|raadsdatum|raadsvergadering|datum raad|meeting date|vergadering|meeting|datum behandeling|behandeld op|datum gremium|sessie datum)$/,
    /(?:vergader|raadsverg|meeting).*(?:datum|date|start)|(?:datum|date).*(?:vergader|raad|meeting|behandel)/,
  ],
  decidedOn: [
    /^(?:datum besluit|besluitdatum|datum stemming|stemdatum|besloten op|datum afgedaan|datum afdoening|afdoeningsdatum|afgedaan op|datum afgehandeld|afgehandeld op|afhandeldatum|datum gereed|datum beantwoording|beantwoord op|datum antwoord|decided on|decision date|datum uitslag|gerealiseerd op)$/,
    /(?:datum|date).*(?:besluit|stemm|afdoen|afged|afgeh|afhandel|antwoord|decision|uitslag)|(?:besluit|stemm|afdoening|afhandel|antwoord|decision).*(?:datum|date)/,
  ],
  term: [
    /^(?:termijn|deadline|streefdatum|einddatum|uiterste datum|planning|datum termijn|afdoen voor|gereed voor|due|due date|afdoeningstermijn|uiterlijk)$/,
    /\b(?:termijn|deadline|streefdatum)\b/,
  ],
  outcome: [
    /^(?:uitslag|resultaat|result|outcome|uitkomst|besluit|stemuitslag|uitslag stemming|decision|stemresultaat|besluit raad|raadsbesluit|resultaat stemming|besluitvorming|result label|afloop|conclusie)$/,
    /\b(?:uitslag|resultaat|result|outcome|uitkomst)\b/,
    /^aangenomen( ja nee)?$/,
    /^stemming$/,
  ],
  status: [
    /^(?:status|stand van zaken status|state|toestand|voortgang|afgedaan|fase|huidige status|status motie|status toezegging)$/,
    /\bstatus\b/,
  ],
  movers: [
    /^(?:ind|indiener|indieners|ingebracht door|ingediend door|ingediend door raadslid|indienende raadsleden|naam indiener|eerste indiener|hoofdindiener|submitted by|submitter|submitters|mover|movers|proposer|proposers|proposed by|steller|stellers|vragensteller|gesteld door|raadslid|raadsleden|door|aanvrager|initiatiefnemer|initiatiefnemers)$/,
    /\bindieners?\b|\bing(?:ediend|ebracht) door\b|\bsubmitters?\b/,
  ],
  coMovers: [
    /^(?:medeondertekenaars?|mede ondertekenaars?|mede indieners?|medeindieners?|ondertekenaars?|ondersteund door|cosponsors?|co submitters?)$/,
    /\bmede (?:indien|ondertek)/,
  ],
  factions: [
    /^(?:partijen|fracties|partij en|fractie s|parties|factions|indienende fracties|ingediend door fracties?|indienende (?:fractie|partij)(?:en|s)?|politieke partij|politieke partijen|fractie indiener|indiener fractie|partij indiener)$/,
    /^(?:partij|fractie|party|faction)$/,
    /\b(?:partij|partijen|fractie|fracties|faction|factions|party|parties)\b/,
  ],
  text: [
    /^(?:tekst|text|inhoud|dictum|verzoek|body|omschrijving|beschrijving|description|volledige tekst|content|samenvatting|toezegging|summary|vraagtekst|verzoekt het college)$/,
    /\b(?:tekst|inhoud|dictum|omschrijving|beschrijving|samenvatting)\b/,
  ],
  explanation: [
    /^(?:toelichting|opmerking|opmerkingen|stand van zaken|reactie|notitie|afdoening|explanation|remarks?|note|notes|voortgang toelichting|afhandeling|wijze van afdoening|reactie college)$/,
    /\b(?:toelichting|opmerking|opmerkingen|afdoening|stand van zaken)\b/,
  ],
  answer: [/^(?:antwoord|beantwoording|answer|reactie|antwoord college)$/],
  agendaItem: [
    /^(?:agendapunt|agenda punt|agenda item|punt|agendapunt titel|agenda|behandeld bij)$/,
    /\bagenda ?punt\b/,
  ],
  portfolio: [
    /^(?:portefeuille|portefeuilles|portfolio|beleidsveld|programma|thema|domein|beleidsterrein)$/,
  ],
  holder: [
    /^(?:portefeuillehouder|portefeuillehouders|wethouder|collegelid|bestuurder|toezegger|toegezegd door|gedaan door|verantwoordelijke?|verantwoordelijk wethouder|gericht aan|holder|eerste portefeuillehouder|ph|pfh)$/,
    /portefeuillehouder|wethouder|bestuurder/,
  ],
  address: [
    /^(?:url|link|webadres|adres|href|permalink|source|bron|weblink|website|uri|document url|hyperlink|vindplaats)$/,
    /\b(?:url|link|uri)\b/,
  ],
};

const SIDE_HEADERS: Readonly<Record<Side, RegExp>> = {
  for: /^(?:(?:aantal|partijen|fracties|leden|raadsleden|stemmen|stem|votes?|raadsleden die) )*(?:voor|for|agree|pro|yes|eens|in favou?r|voorstanders)(?: (?:stemmen|gestemd|stemden|partijen|fracties|count|aantal|leden|votes?|stemmers))*$|^voorstemmers$|^voorstemmen$/,
  against:
    /^(?:(?:aantal|partijen|fracties|leden|raadsleden|stemmen|stem|votes?|raadsleden die) )*(?:tegen|against|disagree|contra|oneens|tegenstanders)(?: (?:stemmen|gestemd|stemden|partijen|fracties|count|aantal|leden|votes?|stemmers))*$|^tegenstemmers$|^tegenstemmen$/,
  notParticipating:
    /^(?:(?:aantal|partijen|fracties|leden|raadsleden|stemmen|votes?) )*(?:onthouding(?:en)?|onthouden|abstain(?:ed|s)?|abstentions?|blanco|niet deelgenomen|niet gestemd|neutraal)$/,
  absent:
    /^(?:(?:aantal|fracties|leden|raadsleden) )*(?:afwezig(?:en)?|absent|absenten|niet aanwezig)$/,
};

/** How well a header fits a field: 0 where it does not, at most 1. */
export const headerFit = (header: string, field: FieldName): number => {
  const words = plainWords(header);
  const at = HEADERS[field].findIndex((pattern) => pattern.test(words));
  return at < 0 ? 0 : 1 - at / 5;
};

/** The side of a vote that a header or a key names. */
export const sideOf = (header: string): Side | undefined => {
  const words = plainWords(header);
  return SIDES.find((side) => SIDE_HEADERS[side].test(words));
};

/** Whether a text looks like the header of a column that the import knows. */
export const isKnownHeader = (header: string): boolean =>
  FIELDS.some((field) => headerFit(header, field) >= 0.8) || sideOf(header) !== undefined;
