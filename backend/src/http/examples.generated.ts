// Written by `npm run generate`; edit events/fixtures.
/** For every type of event the data and dates of its golden sample. */
export const samples: Readonly<Record<string, object>> = {
 "AgendaItemAdded": {
  "number": "9",
  "title": "Motie vreemd aan de orde: Vuurwerk op één plek",
  "decision": "5f1c2a88-6b94-5404-9b39-5e16ff95491f",
  "occurredOn": "2025-11-20"
 },
 "AgendaItemConcluded": {
  "number": "1",
  "title": "Opening en mededelingen",
  "note": "de burgemeester stond stil bij het overlijden van een oud-raadslid",
  "occurredOn": "2025-11-20"
 },
 "AldermanAccepted": {
  "name": "Fatima Yilmaz",
  "occurredOn": "2025-03-20"
 },
 "AldermanAppointed": {
  "name": "Fatima Yilmaz",
  "faction": "Wijkbelang",
  "portfolios": [
   "zorg",
   "wonen",
   "wijken"
  ],
  "occurredOn": "2022-05-19"
 },
 "AldermanDismissed": {
  "name": "Fatima Yilmaz",
  "reason": "de raad verloor het vertrouwen",
  "totals": {
   "for": 24,
   "against": 12,
   "blank": 2,
   "invalid": 1
  },
  "occurredOn": "2025-06-12"
 },
 "AldermanLeft": {
  "name": "Fatima Yilmaz",
  "reason": "zij diende haar ontslag in na de breuk in de coalitie",
  "occurredOn": "2025-01-16"
 },
 "AldermanPortfolioChanged": {
  "name": "Fatima Yilmaz",
  "portfolios": [
   "zorg",
   "jeugd"
  ],
  "occurredOn": "2025-05-15"
 },
 "AldermanResigned": {
  "name": "Fatima Yilmaz",
  "endsOn": "2025-06-08",
  "reason": "de raad verloor het vertrouwen",
  "occurredOn": "2025-05-08"
 },
 "AldermenSteppedDown": {
  "remark": "de nieuwe wethouders namen hun benoeming aan",
  "occurredOn": "2026-05-21"
 },
 "ArrangementAdopted": {
  "reaction": "De wachttijd komt in het jaarverslag, zoals de raad vroeg.",
  "occurredOn": "2023-11-21"
 },
 "ArrangementChanged": {
  "change": "Ook crisishulp wordt samen ingekocht.",
  "amount": 4650000,
  "occurredOn": "2025-01-14"
 },
 "ArrangementConsentGiven": {
  "given": true,
  "reason": "Geen strijd met het recht of het algemeen belang.",
  "occurredOn": "2023-11-09"
 },
 "ArrangementDraftSent": {
  "kind": "regeling",
  "title": "Gemeenschappelijke regeling Jeugdregio Midden",
  "number": "GR-2023-02",
  "body": "executive",
  "partners": [
   "gemeente Voorbeeldstad",
   "gemeente Waterdorp",
   "gemeente Heuveldam"
  ],
  "receivedOn": "2023-09-06",
  "viewBefore": "2023-11-01",
  "summary": "Drie gemeenten kopen samen jeugdhulp in voor kinderen met zware problemen.",
  "amount": 4200000,
  "expectedYield": "Kortere wachttijd en een lagere prijs per traject dan ieder voor zich.",
  "portfolio": "Jeugd",
  "targetGroup": "jeugdigen met een zware zorgvraag",
  "occurredOn": "2023-09-05"
 },
 "ArrangementEnded": {
  "reason": "De deelnemers heffen het samenwerkingsverband voor vervoer op.",
  "occurredOn": "2024-12-31"
 },
 "ArrangementEnteredIntoForce": {
  "explanation": "De eerste dag is 1 januari 2024.",
  "occurredOn": "2023-12-14",
  "validFrom": "2024-01-01"
 },
 "ArrangementLeft": {
  "reason": "De gemeente koopt jeugdhulp voortaan in met de wijkteams.",
  "exitAmount": 850000,
  "occurredOn": "2026-02-17"
 },
 "ArrangementViewGiven": {
  "given": true,
  "view": "Leg elk jaar vast hoe lang kinderen wachten, en meld dit aan de raden.",
  "occurredOn": "2023-10-12"
 },
 "AssignmentAccepted": {
  "by": "het college",
  "conditions": "het budget staat in de begroting van 2026",
  "occurredOn": "2025-12-16"
 },
 "AssignmentAdjusted": {
  "budget": 520000,
  "deadline": "2027-10-01",
  "neighbourhood": "alle wijken en het buitengebied",
  "reason": "het buitengebied kwam erbij",
  "occurredOn": "2026-04-21"
 },
 "AssignmentCompleted": {
  "result": "in elke wijk is een buurtkamer open",
  "occurredOn": "2026-06-23"
 },
 "AssignmentGiven": {
  "layer": "council-to-executive",
  "number": "OP25-07",
  "title": "Buurtkamers in elke wijk openen",
  "request": "Open in elke wijk een buurtkamer waar ouderen elkaar treffen en bericht de raad voor de zomer.",
  "budget": 450000,
  "powers": [
   "decisions",
   "amount",
   "procurement"
  ],
  "portfolio": "zorg en wijken",
  "targetGroup": "inwoners van 75 jaar en ouder",
  "neighbourhood": "alle wijken",
  "directionPrinciple": "make-together",
  "clientCheck": {
   "plan": "Een plan per wijk, met de bewoners.",
   "requirements": "Elke kamer is vijf dagdelen open.",
   "period": "1 januari 2026 tot 1 juli 2027.",
   "market": "Verenigingen uit de wijk kunnen meedoen.",
   "quality": "Bezoekers geven twee keer per jaar hun mening."
  },
  "deadline": "2027-07-01",
  "holder": "College van burgemeester en wethouders",
  "stage": "explore",
  "occurredOn": "2025-12-04"
 },
 "AssignmentHandedOver": {
  "holder": "afdeling Wijken",
  "reason": "de projectleider vertrok",
  "occurredOn": "2026-06-16"
 },
 "AssignmentPaused": {
  "reason": "de vergunning voor het pand laat op zich wachten",
  "occurredOn": "2026-05-12"
 },
 "AssignmentResumed": {
  "reason": "de vergunning is verleend",
  "occurredOn": "2026-06-09"
 },
 "AssignmentStageSet": {
  "stage": "design",
  "explanation": "de verkenning per wijk is klaar",
  "occurredOn": "2026-02-10"
 },
 "AssignmentWithdrawn": {
  "reason": "de raad koos voor een andere aanpak",
  "occurredOn": "2026-06-23"
 },
 "AttendanceListed": {
  "present": 28,
  "away": [
   {
    "faction": "Lindewaard Lokaal",
    "seats": 1
   }
  ],
  "calledAnew": false,
  "occurredOn": "2025-11-20"
 },
 "CoalitionChanged": {
  "joined": [
   "CDA"
  ],
  "left": [
   "VVD"
  ],
  "reason": "een conflict over de woningbouw",
  "occurredOn": "2025-03-06"
 },
 "CoalitionEnded": {
  "reason": "de fracties werden het niet eens over de begroting",
  "occurredOn": "2025-01-14"
 },
 "CoalitionFormed": {
  "name": "Samen in de wijk",
  "factions": [
   "Wijkbelang",
   "Groen Links – PvdA"
  ],
  "occurredOn": "2022-05-19"
 },
 "CollegeReplacedByMayor": {
  "reason": "één van de vier wethouders is nog in functie",
  "occurredOn": "2025-06-13"
 },
 "CollegeRestored": {
  "remark": "drie nieuwe wethouders namen hun benoeming aan",
  "occurredOn": "2025-07-03"
 },
 "CommitmentHandedOver": {
  "holder": "wethouder Bos",
  "portfolio": "jeugd",
  "reason": "de portefeuilles werden anders verdeeld",
  "occurredOn": "2026-05-21"
 },
 "CommitmentLapsed": {
  "reason": "de regio geeft het overzicht nu zelf uit",
  "occurredOn": "2026-05-28"
 },
 "CommitmentMade": {
  "title": "De raad krijgt een overzicht van de wachttijden",
  "number": "T25-14",
  "body": "executive",
  "holder": "wethouder Yilmaz",
  "portfolio": "zorg",
  "promise": "Het college stuurt de raad een overzicht van de wachttijden bij de jeugdhulp, per aanbieder.",
  "askedBy": "fractie Wijkbelang",
  "meetingDate": "2025-11-20",
  "term": "2026-03-01",
  "targetGroup": "kinderen die op jeugdhulp wachten",
  "neighbourhood": "alle wijken",
  "occurredOn": "2025-11-20"
 },
 "CommitmentSettled": {
  "outcome": "partly-fulfilled",
  "explanation": "het overzicht is gestuurd, van één aanbieder ontbreken de cijfers",
  "occurredOn": "2026-05-28"
 },
 "CommitmentTermShifted": {
  "term": "2026-06-01",
  "reason": "twee aanbieders leverden nog geen cijfers",
  "occurredOn": "2026-02-19"
 },
 "CommitmentWithdrawn": {
  "reason": "de raad krijgt de cijfers voortaan bij de jaarstukken",
  "occurredOn": "2026-05-28"
 },
 "ContractChanged": {
  "value": 338500,
  "change": "650 uren erbij, omdat meer ouderen om hulp vragen.",
  "ground": "additional-work",
  "natureChanged": false,
  "announced": "https://www.tenderned.nl/aankondigingen/overzicht/318220",
  "party": "Stichting Handig Thuis Voorbeeldstad",
  "occurredOn": "2024-03-19"
 },
 "ContractDisputed": {
  "about": "De gemeente en de stichting tellen reistijd verschillend mee in de uren.",
  "occurredOn": "2024-09-10"
 },
 "ContractDissolved": {
  "by": "municipality",
  "reason": "De huishoudelijke hulp kwam na twee aanmaningen nog niet op tijd.",
  "occurredOn": "2024-11-05"
 },
 "ContractEnded": {
  "explanation": "De opzegtermijn is verstreken.",
  "occurredOn": "2026-06-30"
 },
 "ContractExtended": {
  "end": "2026-06-30",
  "byOption": true,
  "value": 507750,
  "explanation": "Eerste van twee verlengingen.",
  "occurredOn": "2025-03-25"
 },
 "ContractNoticeGiven": {
  "by": "municipality",
  "end": "2026-06-30",
  "reason": "De klussendienst gaat op in de wijkteams.",
  "occurredOn": "2026-01-13"
 },
 "ContractSigned": {
  "title": "Klussendienst voor ouderen",
  "number": "C-2023-031",
  "party": "Stichting Handig Thuis",
  "value": 312500,
  "kind": "services",
  "start": "2023-07-01",
  "end": "2025-06-30",
  "lines": [
   {
    "description": "8.000 uren klussen en kleine aanpassingen",
    "steersOn": "product",
    "value": 272500,
    "serves": "ouderen wonen langer zelfstandig"
   },
   {
    "description": "Per jaar 150 ouderen die door een melding hulp kregen",
    "steersOn": "result",
    "value": 40000
   }
  ],
  "signedBy": "holder",
  "holder": "afdelingsmanager Samenleving",
  "powerBasis": "het Volmachtbesluit Voorbeeldstad 2022, onderdeel 4.2",
  "councilHeardOn": "2023-01-26",
  "qualityRequirements": "Een klus is binnen vijf werkdagen gedaan.",
  "extensionOptions": "Twee keer een jaar, onder dezelfde voorwaarden.",
  "commissioning": [
   "plan-of-measures",
   "realistic-requirements",
   "execution-period"
  ],
  "provenMethod": "Werkwijze van de klussendiensten in de regio, onderzocht in 2021.",
  "qualityWatch": "Elk kwartaal een gesprek en een meting bij klanten.",
  "yieldRecord": "Per klus staat vast voor welke groep en wat het opleverde.",
  "portfolio": "Zorg en wonen",
  "targetGroup": "inwoners van 75 jaar en ouder",
  "neighbourhood": "Hele gemeente",
  "occurredOn": "2023-06-12",
  "validFrom": "2023-07-01"
 },
 "ContractStarted": {
  "explanation": "De eerste klussers begonnen in Zuid.",
  "occurredOn": "2023-07-01"
 },
 "CouncilInstalled": {
  "term": "2022-2026",
  "occurredOn": "2022-03-30"
 },
 "ElectionHeld": {
  "seats": 39,
  "results": [
   {
    "faction": "Wijkbelang",
    "seats": 12
   },
   {
    "faction": "Groen Links – PvdA",
    "seats": 10
   },
   {
    "faction": "VVD",
    "seats": 9
   },
   {
    "faction": "CDA",
    "seats": 8
   }
  ],
  "occurredOn": "2022-03-16"
 },
 "FactionFormed": {
  "name": "Groep Bakker",
  "members": [
   "Bakker, Noor"
  ],
  "reason": "een verschil van mening over de begroting",
  "occurredOn": "2024-03-14"
 },
 "FactionRenamed": {
  "faction": "Groep Bakker",
  "name": "Lokaal Sterk",
  "occurredOn": "2024-09-12"
 },
 "FactionSplit": {
  "faction": "VVD",
  "parts": [
   {
    "name": "Groep Visser",
    "seats": 2,
    "members": [
     "Visser, Jan"
    ]
   }
  ],
  "occurredOn": "2025-02-13"
 },
 "FactionsMerged": {
  "factions": [
   "Groen Links",
   "PvdA"
  ],
  "name": "Groen Links – PvdA",
  "occurredOn": "2025-01-09"
 },
 "GoalAdjusted": {
  "title": "Meer ouderen wonen prettig zelfstandig",
  "targetGroup": "inwoners van 70 jaar en ouder",
  "effect": "voelen zich veilig en gezien in hun eigen woning",
  "direction": "more",
  "level": "individual",
  "target": {
   "value": 82.5,
   "unit": "procent",
   "date": "2026-12-31",
   "source": "Programmabegroting 2024, programma 3"
  },
  "change": "sharpened",
  "reason": "de raad verbreedde de doelgroep bij de begroting van 2024",
  "occurredOn": "2023-11-09"
 },
 "GoalEnded": {
  "outcome": "partly-reached",
  "explanation": "81 procent van de ouderen woont prettig zelfstandig; de streefwaarde was 82,5 procent",
  "occurredOn": "2025-12-18",
  "validFrom": "2026-01-01"
 },
 "GoalReviewed": {
  "finding": "de helft van de termijn is om en de stijging ligt op koers",
  "occurredOn": "2024-05-16"
 },
 "GoalSet": {
  "title": "Meer ouderen wonen prettig zelfstandig",
  "description": "Ouderen die dat willen blijven in hun eigen wijk wonen, met steun van buren en professionals.",
  "targetGroup": "inwoners van 75 jaar en ouder",
  "effect": "voelen zich veilig en gezien in hun eigen woning",
  "direction": "more",
  "level": "individual",
  "baseline": {
   "value": 71.5,
   "unit": "procent",
   "date": "2021-12-31",
   "source": "Gezondheidsmonitor Ouderen 2021"
  },
  "target": {
   "value": 80,
   "unit": "procent",
   "date": "2026-12-31",
   "source": "Programmabegroting 2023, programma 3"
  },
  "term": "2026-12-31",
  "portfolio": "Zorg en wonen",
  "origin": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
  "occurredOn": "2022-06-30",
  "validFrom": "2022-07-01"
 },
 "GrantChanged": {
  "amount": 138500.5,
  "change": "Ook de wijk Noord doet mee.",
  "end": "2025-03-31",
  "occurredOn": "2024-05-21"
 },
 "GrantGiven": {
  "title": "Wijkteams Zuid en Oost",
  "number": "SUB-2024-008",
  "party": "Stichting Welzijn Voorbeeldstad",
  "amount": 120000,
  "purpose": "Ontmoeting en lichte hulp in de wijk, zodat ouderen minder vaak zwaardere zorg nodig hebben.",
  "start": "2024-01-01",
  "end": "2024-12-31",
  "basis": "Algemene subsidieverordening Voorbeeldstad 2022, artikel 3",
  "conditions": "Verslag voor 1 april 2025.",
  "portfolio": "Welzijn",
  "targetGroup": "ouderen",
  "neighbourhood": "Zuid en Oost",
  "occurredOn": "2023-12-12",
  "validFrom": "2024-01-01"
 },
 "GrantSettled": {
  "settledAmount": 131250.5,
  "explanation": "Een deel van de uren is niet gemaakt.",
  "occurredOn": "2025-06-03"
 },
 "GrantWithdrawn": {
  "reason": "De vereniging is gestopt en heeft de activiteiten niet uitgevoerd.",
  "occurredOn": "2024-02-13"
 },
 "HopJudged": {
  "slots": [
   {
    "slot": "effect",
    "status": "narrowed"
   },
   {
    "slot": "targetGroup",
    "status": "widened"
   }
  ],
  "cause": "interpretation",
  "reason": "Elkaar ontmoeten is een middel. Het doel is dat mensen zelfstandig blijven wonen.",
  "occurredOn": "2025-12-02"
 },
 "ImportMappingSaved": {
  "source": "notubiz",
  "mapping": "{\"version\":1,\"kind\":{\"fixed\":\"motion\"},\"identity\":[\"Id\"],\"fields\":{\"title\":\"Titel\",\"date\":\"Datum\"}}",
  "occurredOn": "2025-12-01"
 },
 "LetterSent": {
  "form": "information-letter",
  "number": "RIB26-014",
  "title": "Wachttijd voor dagbesteding",
  "holders": [
   "Fatma Yildiz"
  ],
  "document": {
   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/2b9d1a77-9c40-4f0e-8a43-6d5e0b1f7c90"
  },
  "occurredOn": "2026-02-18"
 },
 "LexiconRevised": {
  "phrases": [
   "doen wat nodig is",
   "maatwerk",
   "inzetten op",
   "zorgen voor samenhang"
  ],
  "reason": "de raad bepaalde bij het actieprogramma welke woorden geen doel zijn",
  "occurredOn": "2024-03-14"
 },
 "MandateAmended": {
  "holder": "teamleider wijkteam Lindekwartier en teamleider wijkteam Waardpark",
  "subject": "beslissen op aanvragen voor een woningaanpassing en voor hulp van de klussendienst",
  "powers": [
   "decisions"
  ],
  "ceiling": 4000,
  "conditions": "een afwijzing wordt eerst besproken met de afdeling Zorg",
  "mayBeSubmandated": false,
  "change": "het mandaat geldt ook voor het tweede wijkteam",
  "occurredOn": "2025-03-04"
 },
 "MandateExpired": {
  "reason": "het mandaat gold tot 1 juni 2026",
  "occurredOn": "2026-06-01"
 },
 "MandateGranted": {
  "kind": "mandate",
  "number": "24M012",
  "title": "Mandaat wijkteams voor kleine woningaanpassingen",
  "grantor": "executive",
  "holder": "teamleider wijkteam Lindekwartier",
  "subject": "beslissen op aanvragen voor een kleine woningaanpassing en voor hulp van de klussendienst",
  "powers": [
   "decisions",
   "factual-acts"
  ],
  "reserved": [
   "own-objection"
  ],
  "ceiling": 2500,
  "conditions": "een afwijzing wordt eerst besproken met de afdeling Zorg",
  "mayBeSubmandated": true,
  "basis": "Wmo 2015 art. 2.3.5",
  "portfolio": "Zorg en wonen",
  "holderIsSubordinate": false,
  "consent": "de teamleider en het bestuur van de stichting Wijkteams Lindewaard",
  "saysRetroactive": false,
  "document": {
   "address": "https://lindewaard.example/mandaten/24M012.pdf",
   "sha256": "2b12c760052a4f046a9f99192d51a04f2a6f0c280954fa58ab7bb28d8c7bb263"
  },
  "occurredOn": "2024-09-10",
  "validTo": "2026-06-01"
 },
 "MandateGroundLapsed": {
  "ground": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2025",
  "occurredOn": "2026-07-01"
 },
 "MandatePublished": {
  "medium": "municipal-gazette",
  "reference": "2024, 39120",
  "address": "https://lindewaard.example/gemeenteblad/2024-39120",
  "occurredOn": "2024-09-16"
 },
 "MandateResumed": {
  "reason": "de administratie is op orde",
  "occurredOn": "2025-12-16"
 },
 "MandateRevoked": {
  "reason": "de afdeling Zorg beslist weer zelf",
  "occurredOn": "2026-02-10",
  "validFrom": "2026-03-01"
 },
 "MandateSuspended": {
  "by": "het college",
  "reason": "de administratie van het wijkteam wordt onderzocht",
  "occurredOn": "2025-11-11"
 },
 "MandateTookEffect": {
  "explanation": "een week na de bekendmaking",
  "occurredOn": "2024-09-24",
  "validTo": "2026-06-01"
 },
 "MeetingCalled": {
  "title": "Raadsvergadering",
  "date": "2025-11-20",
  "start": "19:30",
  "end": "23:00",
  "place": "Raadzaal",
  "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Agenda/Index/2cd6fca2-dbbb-4ded-bdec-f54a8737e8b7",
  "agenda": [
   {
    "number": "1",
    "title": "Opening en mededelingen"
   },
   {
    "number": "8b",
    "title": "Motie Buurtkamers voor ouderen in elke wijk"
   },
   {
    "title": "Sluiting"
   }
  ],
  "occurredOn": "2025-11-10"
 },
 "MeetingCancelled": {
  "reason": "door ijzel is het stadhuis niet bereikbaar",
  "occurredOn": "2025-11-19"
 },
 "MemberLeft": {
  "name": "Visser, Jan",
  "reason": "een baan in een andere gemeente",
  "occurredOn": "2024-01-18"
 },
 "MemberSwitched": {
  "name": "Bakker, Noor",
  "faction": "CDA",
  "reason": "een verschil van mening over de begroting",
  "occurredOn": "2024-03-14"
 },
 "MembersAdmitted": {
  "members": [
   {
    "name": "Bakker, Noor",
    "faction": "Wijkbelang"
   },
   {
    "name": "Visser, Jan",
    "faction": "VVD"
   }
  ],
  "occurredOn": "2022-03-30"
 },
 "MotionAdvised": {
  "advice": "leave-to-council",
  "by": "wethouder Yilmaz",
  "explanation": "het geld staat niet in de begroting",
  "occurredOn": "2025-11-20"
 },
 "MotionAmended": {
  "title": "Buurtkamers voor ouderen in de vier wijken met de meeste ouderen",
  "request": "Het college te verzoeken in vier wijken een buurtkamer te openen.",
  "reason": "op verzoek van het college beperkt tot vier wijken",
  "occurredOn": "2025-11-06"
 },
 "MotionCarriedOver": {
  "term": "2026-2030",
  "occurredOn": "2026-03-26"
 },
 "MotionConcernsHeard": {
  "concerns": "Het college vraagt tijd om met de bewoners te praten.",
  "occurredOn": "2025-11-18"
 },
 "MotionDebated": {
  "summary": "de wethouder laat het oordeel aan de raad",
  "occurredOn": "2025-11-20"
 },
 "MotionExecutionReported": {
  "progress": "partly-executed",
  "explanation": "drie van de vier buurtkamers zijn open",
  "occurredOn": "2026-03-12"
 },
 "MotionHeldOver": {
  "until": "de behandeling van de Wmo-verordening",
  "reason": "het college werkt aan een plan",
  "occurredOn": "2025-11-20"
 },
 "MotionLeftUndecided": {
  "reason": "een amendement van gelijke strekking was al aangenomen",
  "occurredOn": "2025-11-20"
 },
 "MotionOvertaken": {
  "reason": "de nieuwe welzijnsnota regelt dit voor de hele stad",
  "occurredOn": "2026-04-22"
 },
 "MotionScheduled": {
  "meetingDate": "2025-11-20",
  "agendaItem": "8b",
  "occurredOn": "2025-11-06"
 },
 "MotionSettled": {
  "by": "de raad",
  "explanation": "alle buurtkamers zijn open",
  "occurredOn": "2026-06-11"
 },
 "MotionSettlementProposed": {
  "explanation": "de vierde buurtkamer opent op 1 juni 2026",
  "occurredOn": "2026-05-19"
 },
 "MotionSettlementRefused": {
  "reason": "de vierde buurtkamer is nog niet open",
  "occurredOn": "2026-06-11"
 },
 "MotionSubmitted": {
  "kind": "motion",
  "number": "25M31",
  "title": "Buurtkamers voor ouderen in elke wijk",
  "movers": [
   {
    "name": "Bakker, Noor",
    "faction": "Wijkbelang"
   },
   {
    "name": "El Idrissi, Samir"
   }
  ],
  "factions": [
   "Wijkbelang",
   "Groen Links – PvdA"
  ],
  "request": "Het college te verzoeken in elke wijk één buurtkamer te openen en de raad vóór 1 juni 2026 te informeren.",
  "agendaItem": "Raadsvergadering 06-11-2025 7.1. Programmabegroting 2026-2029",
  "meetingDate": "2025-11-06",
  "dateBasis": "stated",
  "document": {
   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/4f2d9a55-7b21-4f0c-9b3e-1f8a52d0c7aa",
   "sha256": "2b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce720441f"
  },
  "occurredOn": "2025-11-06"
 },
 "MotionTakenOver": {
  "by": "het college",
  "explanation": "het past in het bestaande beleid",
  "occurredOn": "2025-11-20"
 },
 "MotionVoted": {
  "method": "roll-call",
  "outcome": "adopted",
  "outcomeBasis": "stated",
  "factions": [
   {
    "faction": "Wijkbelang",
    "for": 11,
    "against": 0,
    "notParticipating": 1,
    "absent": 0
   },
   {
    "faction": "Groen Links – PvdA",
    "for": 9,
    "against": 0,
    "notParticipating": 0,
    "absent": 1
   },
   {
    "faction": "VVD",
    "for": 2,
    "against": 7,
    "notParticipating": 0,
    "absent": 0
   },
   {
    "faction": "CDA",
    "for": 0,
    "against": 8,
    "notParticipating": 0,
    "absent": 0
   }
  ],
  "members": [
   {
    "name": "Bakker, Noor",
    "faction": "Wijkbelang",
    "vote": "for"
   },
   {
    "name": "Visser, Jan",
    "faction": "VVD",
    "vote": "against"
   },
   {
    "name": "Dijk, Anne van",
    "faction": "Wijkbelang",
    "vote": "not-participating"
   },
   {
    "name": "Peeters, Koen",
    "faction": "Groen Links – PvdA",
    "vote": "absent"
   }
  ],
  "remark": "Eén lid had een persoonlijk belang en stemde niet mee.",
  "occurredOn": "2025-11-20"
 },
 "MotionWithdrawn": {
  "reason": "na de toezegging van de wethouder",
  "occurredOn": "2025-11-20"
 },
 "MunicipalityRegistered": {
  "name": "Voorbeeldstad",
  "example": true,
  "occurredOn": "2022-01-03"
 },
 "NoFollowUpStated": {
  "decision": "7b1c2d3e-4f50-7a61-8b72-9c83ad94be05",
  "lane": "organisation",
  "reason": "Het college voert dit zelf uit.",
  "occurredOn": "2026-01-12"
 },
 "QuestionAnswered": {
  "by": "het college",
  "answer": "Inwoners wachten gemiddeld zes weken. Er komen twintig plaatsen bij.",
  "document": {
   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/7c1e2f10-5a77-4a0f-8f3e-2d6a90b7c4de",
   "sha256": "5b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce7204412"
  },
  "occurredOn": "2026-03-03"
 },
 "QuestionAsked": {
  "form": "written",
  "number": "SV26-03",
  "title": "Wachttijd voor dagbesteding",
  "movers": [
   {
    "name": "Bakker, Noor",
    "faction": "Wijkbelang"
   }
  ],
  "factions": [
   "Wijkbelang"
  ],
  "askedOf": "executive",
  "question": "Hoe lang wachten inwoners op dagbesteding en wat doet het college daaraan?",
  "meetingDate": "2026-01-22",
  "term": "2026-02-11",
  "portfolio": "zorg",
  "targetGroup": "ouderen die thuis wonen",
  "neighbourhood": "Noord",
  "document": {
   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/7c1e2f10-5a77-4a0f-8f3e-2d6a90b7c4de",
   "sha256": "5b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce7204412"
  },
  "occurredOn": "2026-01-12"
 },
 "QuestionTermExtended": {
  "term": "2026-03-04",
  "reason": "de aanbieders leveren de cijfers later",
  "occurredOn": "2026-02-09"
 },
 "QuestionWithdrawn": {
  "reason": "de vraag is in de commissie besproken",
  "occurredOn": "2026-03-03"
 },
 "RegulationAdopted": {
  "kind": "by-law",
  "number": "24V007",
  "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2024",
  "adoptedBy": "council",
  "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
  "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
  "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
  "portfolio": "Zorg en wonen",
  "origin": "state",
  "entersIntoForceOn": "2024-09-01",
  "saysRetroactive": false,
  "document": {
   "address": "https://lindewaard.example/verordeningen/24V007.pdf",
   "sha256": "dca099dba20ca747d7819e41d54af47159541dfdace905f043690293e9c7312b"
  },
  "occurredOn": "2024-06-20"
 },
 "RegulationAmended": {
  "version": "2025-1",
  "change": "het wijkteam mag een woningaanpassing tot € 2.500 direct toekennen",
  "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2025",
  "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
  "purpose": "Ouderen wachten korter op een kleine aanpassing in huis.",
  "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
  "publishedOn": "2025-06-26",
  "publication": {
   "medium": "municipal-gazette",
   "reference": "2025, 27901",
   "address": "https://lindewaard.example/gemeenteblad/2025-27901"
  },
  "saysRetroactive": false,
  "document": {
   "address": "https://lindewaard.example/verordeningen/25V003.pdf",
   "sha256": "513e1d9616fe19f42911df6f7032e80f1a80322496590ee2abe58e8e056f64dc"
  },
  "occurredOn": "2025-06-19",
  "validFrom": "2025-07-04"
 },
 "RegulationAnnulled": {
  "by": "de Kroon",
  "reason": "de raad stelde straf op iets wat de wet al straft",
  "occurredOn": "2026-03-02"
 },
 "RegulationDeclaredInvalid": {
  "court": "de Centrale Raad van Beroep",
  "judgment": "voorbeeld 2026/14",
  "reason": "de wet laat dit niet aan de gemeente over",
  "provisions": "artikel 9, tweede lid",
  "saysRetroactive": false,
  "occurredOn": "2026-02-11"
 },
 "RegulationDrafted": {
  "kind": "by-law",
  "number": "24V007",
  "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard",
  "adoptedBy": "council",
  "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
  "delegatingArticle": "artikel 12, derde lid",
  "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
  "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
  "neighbourhood": "heel Lindewaard",
  "portfolio": "Zorg en wonen",
  "origin": "state",
  "document": {
   "address": "https://lindewaard.example/ontwerpen/24V007.pdf",
   "sha256": "f3410491dcfd2cbb96300a109c77b16713dc92e4e94d9ad3359dda131cffa70d"
  },
  "occurredOn": "2024-02-12"
 },
 "RegulationEnteredIntoForce": {
  "explanation": "op de dag die het besluit noemt",
  "occurredOn": "2024-09-01",
  "validFrom": "2024-09-01"
 },
 "RegulationLapsed": {
  "reason": "de wet regelt de eigen bijdrage voortaan zelf",
  "provisions": "artikel 18",
  "occurredOn": "2026-01-01"
 },
 "RegulationOpenedForInspection": {
  "until": "2024-04-01",
  "place": "in het stadhuis en op de website van de gemeente",
  "occurredOn": "2024-02-19"
 },
 "RegulationPublished": {
  "medium": "municipal-gazette",
  "reference": "2024, 28455",
  "address": "https://lindewaard.example/gemeenteblad/2024-28455",
  "occurredOn": "2024-07-01"
 },
 "RegulationRepealed": {
  "reason": "de nieuwe verordening sociaal domein regelt alles in een keer",
  "occurredOn": "2026-05-21",
  "validFrom": "2026-07-01"
 },
 "RegulationReplaced": {
  "by": "Verordening sociaal domein Lindewaard 2026",
  "occurredOn": "2026-05-21",
  "validFrom": "2026-07-01"
 },
 "RegulationReviewed": {
  "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
  "plainExplanation": "Wij vragen wie u in huis helpt, omdat de hulp van de gemeente daarop aansluit.",
  "demands": 14,
  "controls": 3,
  "reports": 1,
  "reviewOn": "2028-04-01",
  "appliedOn": "2026-04-10",
  "occurredOn": "2026-04-14"
 },
 "RegulationSuspended": {
  "by": "de Kroon",
  "reason": "de eigen bijdrage lijkt hoger dan de wet toestaat",
  "occurredOn": "2025-09-08"
 },
 "RegulationSuspensionLifted": {
  "reason": "de eigen bijdrage blijft onder de grens van de wet",
  "occurredOn": "2025-10-20"
 },
 "ResolutionAmended": {
  "change": "er komt geld bij voor het aanpassen van badkamers",
  "title": "Klussendienst en badkamers in elke wijk",
  "summary": "De klussendienst past ook badkamers aan.",
  "amount": 310000,
  "occurredOn": "2024-11-07"
 },
 "ResolutionAnnulled": {
  "by": "de Kroon",
  "reason": "de raad was niet bevoegd dit bedrag toe te zeggen",
  "occurredOn": "2025-04-14"
 },
 "ResolutionLapsed": {
  "reason": "de termijn van het budget is voorbij",
  "occurredOn": "2026-01-01"
 },
 "ResolutionPublished": {
  "medium": "municipal-gazette",
  "reference": "2024, 22714",
  "address": "https://lindewaard.example/gemeenteblad/2024-22714",
  "occurredOn": "2024-05-27",
  "validFrom": "2024-06-01"
 },
 "ResolutionRepealed": {
  "reason": "de klussendienst gaat op in de wijkteams",
  "occurredOn": "2025-12-11",
  "validFrom": "2026-01-01"
 },
 "ResolutionReplaced": {
  "by": "Thuis in de wijk 2026-2029",
  "occurredOn": "2025-12-11",
  "validFrom": "2026-01-01"
 },
 "ResolutionSuspended": {
  "by": "de Kroon",
  "reason": "het besluit lijkt in strijd met de regels voor staatssteun",
  "occurredOn": "2025-02-03"
 },
 "ResolutionSuspensionLifted": {
  "reason": "de klussendienst blijkt een dienst van algemeen belang",
  "occurredOn": "2025-03-10"
 },
 "ResolutionTaken": {
  "kind": "council-resolution",
  "number": "24R031",
  "title": "Klussendienst in elke wijk",
  "body": "council",
  "summary": "In elke wijk komt een klussendienst die kleine aanpassingen in huis doet, zodat ouderen veilig thuis kunnen blijven wonen.",
  "basis": "Gemeentewet art. 108 en 147",
  "portfolio": "Zorg en wonen",
  "amount": 240000,
  "programme": "3 Zorg en welzijn",
  "targetGroup": "inwoners van 75 jaar en ouder",
  "neighbourhood": "Lindekwartier",
  "meetingDate": "2024-05-16",
  "vote": {
   "for": 20,
   "against": 13,
   "notParticipating": 0,
   "absent": 2,
   "factions": [
    {
     "faction": "Lindewaard Lokaal",
     "for": 11,
     "against": 0,
     "notParticipating": 0,
     "absent": 1
    },
    {
     "faction": "Samen Vooruit",
     "for": 9,
     "against": 0,
     "notParticipating": 0,
     "absent": 0
    },
    {
     "faction": "Ondernemend Lindewaard",
     "for": 0,
     "against": 13,
     "notParticipating": 0,
     "absent": 1
    }
   ]
  },
  "document": {
   "address": "https://lindewaard.example/raadsbesluiten/24R031.pdf",
   "sha256": "4ddbb1c8f020c346c8197f492ac249468d26585d0accb59711c188088481364d"
  },
  "occurredOn": "2024-05-16",
  "validFrom": "2024-06-01"
 },
 "SecrecyImposed": {
  "decision": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
  "level": "secret",
  "ground": "woo-2-f",
  "imposedBy": "college",
  "existence": "shown",
  "description": "Onderhandelingen over de huur van het buurthuis",
  "occurredOn": "2026-03-10"
 },
 "SecrecyLifted": {
  "liftedBy": "council",
  "reason": "De onderhandelingen zijn afgerond.",
  "occurredOn": "2026-06-25"
 },
 "SecretGivenToCouncil": {
  "occurredOn": "2026-03-17"
 },
 "SecretsConsulted": {
  "by": "r.bakker@voorbeeldstad.example",
  "roles": [
   "council-member"
  ],
  "decisions": [
   "2b5c42f2-0a34-7194-9c4a-a18185fc33c1"
  ],
  "route": "Eén besluit met zijn geschiedenis",
  "occurredOn": "2026-03-18"
 },
 "SourceConnected": {
  "system": "iBabs",
  "host": "voorbeeldstad.bestuurlijkeinformatie.nl",
  "occurredOn": "2022-01-03"
 },
 "SpellingJudged": {
  "spelling": "GROENLINKS – PvdA",
  "verdict": "confirmed",
  "occurredOn": "2025-12-02"
 },
 "SpellingProposed": {
  "spelling": "GROENLINKS – PvdA",
  "faction": "Groen Links – PvdA",
  "reason": "verschilt alleen in hoofdletters en spaties",
  "count": 83,
  "occurredOn": "2025-12-01"
 },
 "TenderAnnounced": {
  "address": "https://www.tenderned.nl/aankondigingen/overzicht/290014",
  "occurredOn": "2023-02-06"
 },
 "TenderAwarded": {
  "explanation": "De uitspraak liet de gunningsbeslissing in stand.",
  "occurredOn": "2023-05-30"
 },
 "TenderFailed": {
  "reason": "Er kwam geen geschikte inschrijving voor vervoer naar de dagbesteding.",
  "occurredOn": "2022-06-21"
 },
 "TenderIntended": {
  "title": "Klussendienst voor ouderen",
  "number": "INK-2023-014",
  "subject": "8.000 uren klussen en kleine aanpassingen in huis voor inwoners van 75 jaar en ouder",
  "estimatedValue": 320000,
  "procedure": "open",
  "qualityRequirements": "Een klus is binnen vijf werkdagen gedaan. De klusser let op of het thuis nog gaat en meldt zorgen aan het wijkteam.",
  "portfolio": "Zorg en wonen",
  "targetGroup": "inwoners van 75 jaar en ouder",
  "neighbourhood": "Hele gemeente",
  "occurredOn": "2023-01-17"
 },
 "TenderNoticePublished": {
  "notice": "result",
  "title": "Klussendienst",
  "number": "431120-2023",
  "address": "https://ted.europa.eu/nl/notice/-/detail/431120-2023",
  "subject": "Reparatie- en onderhoudsdiensten",
  "deadline": "2023-03-20",
  "estimatedValue": 320000,
  "winners": [
   "Stichting Handig Thuis"
  ],
  "value": 312500,
  "occurredOn": "2023-07-14"
 },
 "TenderProceedingsDecided": {
  "outcome": "dismissed",
  "reference": "zaak KG ZA 23-114",
  "explanation": "De beoordeling volgde de leidraad.",
  "occurredOn": "2023-05-24"
 },
 "TenderProceedingsStarted": {
  "means": "interim-proceedings",
  "by": "Klus & Zorg BV",
  "explanation": "De punten voor kwaliteit zijn volgens de inschrijver niet goed geteld.",
  "occurredOn": "2023-04-26"
 },
 "TenderProvisionallyAwarded": {
  "winner": "Stichting Handig Thuis",
  "value": 312500,
  "sentOn": "2023-04-12",
  "reason": "Beste verhouding tussen prijs en kwaliteit: 87 van de 100 punten.",
  "occurredOn": "2023-04-11"
 },
 "TenderWithdrawn": {
  "reason": "De raad gaf minder geld voor de maaltijdservice; de opdracht wordt anders.",
  "occurredOn": "2022-10-03"
 },
 "TraceEnded": {
  "reason": "de buurtkamers zijn voortaan deel van het welzijnswerk",
  "occurredOn": "2026-06-18"
 },
 "TraceLaid": {
  "source": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
  "target": "db9a022b-7562-7d56-9405-9371d5ef893e",
  "type": "aims-at",
  "intention": "Ouderen die elkaar in de buurt ontmoeten, blijven langer prettig zelfstandig wonen.",
  "slots": {
   "targetGroup": "inwoners van 70 jaar en ouder",
   "effect": "ontmoeten elkaar dicht bij huis",
   "direction": "meer",
   "measure": "vier buurtkamers",
   "term": "juni 2026"
  },
  "occurredOn": "2025-11-20",
  "validTo": "2030-01-01"
 }
};
