// Written by `npm run generate`; edit events/fixtures.
/** For every type of event the data and dates of its golden sample. */
export const samples: Readonly<Record<string, object>> = {
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
 "AldermanLeft": {
  "name": "Fatima Yilmaz",
  "reason": "zij diende haar ontslag in na de breuk in de coalitie",
  "occurredOn": "2025-01-16"
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
