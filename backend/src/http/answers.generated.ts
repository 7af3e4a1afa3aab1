// Written by `npm run generate`; edit answers.ts.
/** Name of an answer. */
export type AnswerName =
  | "Access"
  | "AccessLogPage"
  | "BelowGoal"
  | "ChainDiff"
  | "ChainPicture"
  | "Concreteness"
  | "ConsultedSecrets"
  | "CouncilNight"
  | "DecisionPage"
  | "DecisionsPage"
  | "EmptyPhrases"
  | "EventsPage"
  | "FactionSpellings"
  | "FollowUp"
  | "ForwardAgenda"
  | "GoalPage"
  | "Goals"
  | "ImportColumn"
  | "ImportFile"
  | "ImportJobs"
  | "ImportLayout"
  | "ImportMapping"
  | "ImportMappings"
  | "ImportPreview"
  | "ImportPreviewRow"
  | "ImportProgress"
  | "ImportSurvey"
  | "IntentDrift"
  | "KnownAt"
  | "ListedImport"
  | "LogEntry"
  | "Meetings"
  | "Municipalities"
  | "NextPage"
  | "OrderTest"
  | "OrphanedRules"
  | "Overview"
  | "Receipt"
  | "RecordedStream"
  | "Ripple"
  | "RuleStack"
  | "SearchHit"
  | "SearchPage"
  | "SecrecyRegister"
  | "Session"
  | "StreamEvent"
  | "TimeFrame"
  | "Timeline"
  | "Trail"
  | "Why"
;
/** JSON Schema of every answer and of what answers are made of. */
export const answerSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
 "Access": {
  "description": "What someone is and may do in one municipality, or in all.",
  "type": "object",
  "required": [
   "municipality",
   "rights",
   "roles"
  ],
  "properties": {
   "municipality": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "roles": {
    "type": "array",
    "items": {
     "enum": [
      "administrator",
      "auditor",
      "council-member",
      "griffie",
      "project-leader",
      "public",
      "secretariat"
     ],
     "type": "string"
    }
   },
   "rights": {
    "type": "array",
    "items": {
     "enum": [
      "audit",
      "configure",
      "confirm",
      "correct",
      "follow",
      "import",
      "propose",
      "read",
      "record-college",
      "record-council"
     ],
     "type": "string"
    }
   }
  }
 },
 "AccessLogPage": {
  "description": "Who consulted decisions under secrecy in one municipality, the last first.",
  "type": "object",
  "required": [
   "consulted",
   "municipality"
  ],
  "properties": {
   "municipality": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "consulted": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ConsultedSecrets"
    }
   }
  }
 },
 "Actor": {
  "description": "Who recorded an event, and in which capacity.",
  "type": "object",
  "required": [
   "id",
   "role"
  ],
  "properties": {
   "id": {
    "type": "string"
   },
   "role": {
    "enum": [
     "administrator",
     "example",
     "griffie",
     "import",
     "project-leader",
     "secretariat"
    ],
    "type": "string"
   },
   "system": {
    "description": "The system that acted, where no person did.",
    "type": "string"
   }
  }
 },
 "AgendaMonth": {
  "description": "What is due in one month.",
  "type": "object",
  "required": [
   "month",
   "rows"
  ],
  "properties": {
   "month": {
    "description": "`jjjj-mm`.",
    "type": "string"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AgendaRow"
    }
   }
  }
 },
 "AgendaReason": {
  "description": "Why a day stands on the forward agenda.",
  "enum": [
   "commitment",
   "contract-end",
   "goal",
   "meeting",
   "motion",
   "notice-given",
   "question",
   "review",
   "term"
  ],
  "type": "string"
 },
 "AgendaRow": {
  "description": "A day ahead on which something is due.",
  "type": "object",
  "required": [
   "date",
   "evidence",
   "reason",
   "sentence"
  ],
  "properties": {
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "reason": {
    "$ref": "#/components/schemas/AgendaReason"
   },
   "sentence": {
    "description": "What is due, in a few Dutch words, as a sentence.",
    "type": "string"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "meeting": {
    "type": "object",
    "required": [
     "id",
     "title"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/SubjectId"
     },
     "title": {
      "type": "string"
     }
    }
   },
   "portfolio": {
    "type": "string"
   },
   "holder": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "AllowedStep": {
  "description": "A command that the present state of a stream allows.",
  "type": "object",
  "required": [
   "command",
   "label"
  ],
  "properties": {
   "command": {
    "description": "Name of the command, as in an address.",
    "type": "string"
   },
   "label": {
    "description": "Dutch name, as on a button.",
    "type": "string"
   }
  }
 },
 "AmountChange": {
  "description": "A change of an amount: what it became, and by how much it differs from what it was.",
  "type": "object",
  "required": [
   "by",
   "from",
   "position",
   "value"
  ],
  "properties": {
   "value": {
    "type": "number"
   },
   "by": {
    "type": "number"
   },
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "Attendance": {
  "description": "Who is there by the attendance list (Gemeentewet art. 20).",
  "type": "object",
  "required": [
   "away",
   "present"
  ],
  "properties": {
   "present": {
    "description": "Members on the list.",
    "type": "number"
   },
   "away": {
    "description": "Members who are not, per faction.",
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "faction",
      "seats"
     ],
     "properties": {
      "faction": {
       "type": "string"
      },
      "seats": {
       "type": "number"
      }
     }
    }
   },
   "calledAnew": {
    "description": "Whether the meeting was called anew for want of a quorum (art. 20 lid 2).",
    "type": "boolean"
   }
  }
 },
 "BelowGoal": {
  "description": "Everything done in the name of a goal. What is listed is all that is tied to it; what is counted, in\neuros and in decisions for a group or a neighbourhood, is what is meant for it and stands.",
  "type": "object",
  "required": [
   "counted",
   "decisions",
   "euros",
   "evidence",
   "goal",
   "levels",
   "moment",
   "neighbourhoods",
   "sentence",
   "targetGroups"
  ],
  "properties": {
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "decisions": {
    "description": "Decisions that are meant for it and stand.",
    "type": "number"
   },
   "euros": {
    "description": "Euros in force, each euro once however many paths lead to it: counted where it is spent, so that a\nbudget, an assignment or a tender counts nothing where a contract, a grant or a resolution below\nspends its money.",
    "type": "number"
   },
   "counted": {
    "description": "The same in words.",
    "type": "string"
   },
   "levels": {
    "description": "Per level all that is tied to it. The sums of levels are not to be added up: it is the same money.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ServingLevel"
    }
   },
   "targetGroups": {
    "description": "Most decisions first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NamedCount"
    }
   },
   "neighbourhoods": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NamedCount"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Body": {
  "description": "Who decides in or for a municipality.",
  "enum": [
   "alderman",
   "committee",
   "council",
   "executive",
   "factions",
   "joint-body",
   "mayor",
   "organisation"
  ],
  "type": "string"
 },
 "Burden": {
  "description": "What a rule asks of people.",
  "type": "object",
  "required": [
   "controls",
   "demands",
   "reports"
  ],
  "properties": {
   "demands": {
    "type": "number"
   },
   "controls": {
    "type": "number"
   },
   "reports": {
    "type": "number"
   }
  }
 },
 "ChainBreak": {
  "description": "A stretch in which a decision stands, but no path leads to a goal in force any more; before it one did.\n`trace` is the first failing link seen from the goal: it ended itself, or `decision`, to which it leads,\ndid. Causes are in order of date, the root first.",
  "type": "object",
  "required": [
   "causes",
   "from",
   "sentence",
   "trace"
  ],
  "properties": {
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "decision": {
    "type": "string"
   },
   "sentence": {
    "description": "In one Dutch sentence.",
    "type": "string"
   },
   "causes": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainCause"
    }
   },
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "to": {
    "type": "string"
   }
  }
 },
 "ChainCause": {
  "description": "An event to which a change goes back.",
  "type": "object",
  "required": [
   "date",
   "position",
   "sentence"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "sentence": {
    "type": "string"
   }
  }
 },
 "ChainChange": {
  "description": "What became of one decision between two dates, with the events by which.",
  "type": "object",
  "required": [
   "causes",
   "change",
   "date",
   "decision",
   "evidence",
   "level",
   "sentence"
  ],
  "properties": {
   "change": {
    "$ref": "#/components/schemas/DiffKind"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "sentence": {
    "type": "string"
   },
   "causes": {
    "description": "The events it goes back to, first date first: what failed further up comes before what followed on it.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainCause"
    }
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "ChainDiff": {
  "description": "What came, went, broke and changed in the chain between two dates, and why (domain.md N2).",
  "type": "object",
  "required": [
   "changes",
   "counts",
   "evidence",
   "from",
   "leftOut",
   "moment",
   "moments",
   "sentence",
   "to"
  ],
  "properties": {
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "to": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "counts": {
    "description": "All changes, also those that are left out; none of the kinds that did not occur.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChangeCount"
    }
   },
   "changes": {
    "description": "In order of date, and of one date from goal to result.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainChange"
    }
   },
   "leftOut": {
    "description": "How many changes are left out because the list would be too long.",
    "type": "number"
   },
   "moments": {
    "description": "Political moments between the dates; they stand beside the changes and are not their cause by themselves.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PoliticalMoment"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "ChainEdge": {
  "description": "A trace of a picture; it runs from a decision to what that rests on. One that was laid anew to something\nelse is drawn as often as there are ways it ran: see `edgeKey`.",
  "type": "object",
  "required": [
   "carries",
   "intention",
   "source",
   "spells",
   "target",
   "trace",
   "type"
  ],
  "properties": {
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "way": {
    "description": "Which of its ways this is, from 2 on; absent of the first.",
    "type": "number"
   },
   "source": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "target": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "type": {
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "carries": {
    "description": "Whether an intention goes along it, from goal to result.",
    "type": "boolean"
   },
   "spells": {
    "description": "When it counts, oldest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Stretch"
    }
   }
  }
 },
 "ChainNode": {
  "description": "A decision of a picture, with its whole life in valid time as known at the position asked about.",
  "type": "object",
  "required": [
   "breaks",
   "hidden",
   "id",
   "kind",
   "level",
   "served",
   "signals",
   "spells",
   "title"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "description": "What it is called at the end of its life.",
    "type": "string"
   },
   "spells": {
    "description": "Its life, oldest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainSpell"
    }
   },
   "served": {
    "description": "When a path led to a goal in force, also along decisions that are not in the picture; oldest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Stretch"
    }
   },
   "breaks": {
    "description": "When it stood without one while it had one before; oldest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainBreak"
    }
   },
   "hidden": {
    "description": "How many decisions are tied to it that are not in the picture.",
    "type": "number"
   },
   "signals": {
    "description": "On the day asked about alone.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NodeSignal"
    }
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "ChainPicture": {
  "description": "The chain around a decision, or below all goals, over all of time as known at the position asked about.\nA page lays it out once; the date alone changes how it looks (`standAt`, `compareAt`).",
  "type": "object",
  "required": [
   "coalitions",
   "edges",
   "evidence",
   "hiddenNodes",
   "moment",
   "moments",
   "nodes",
   "sentence",
   "terms"
  ],
  "properties": {
   "focus": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "nodes": {
    "description": "Nearest to the focus first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainNode"
    }
   },
   "edges": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ChainEdge"
    }
   },
   "moments": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PoliticalMoment"
    }
   },
   "terms": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "coalitions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "hiddenNodes": {
    "description": "Decisions that belong to the picture and are left out, since it would be too full.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "ChainSpell": {
  "description": "A stretch in the life of a decision in which nothing of this changed.",
  "type": "object",
  "required": [
   "from",
   "inForce",
   "over",
   "status"
  ],
  "properties": {
   "status": {
    "description": "A code of its stream's state machine.",
    "type": "string"
   },
   "inForce": {
    "type": "boolean"
   },
   "over": {
    "description": "Ended or come to nothing: nothing is served through it. What was carried out well goes on to tell why.",
    "type": "boolean"
   },
   "title": {
    "description": "Where it was called otherwise than now.",
    "type": "string"
   },
   "worth": {
    "$ref": "#/components/schemas/Worth"
   },
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "to": {
    "type": "string"
   }
  }
 },
 "ChangeCount": {
  "description": "How many changes there are of each kind.",
  "type": "object",
  "required": [
   "change",
   "count"
  ],
  "properties": {
   "change": {
    "$ref": "#/components/schemas/DiffKind"
   },
   "count": {
    "type": "number"
   }
  }
 },
 "Changer": {
  "description": "Who can change a decision, and the law where its text says so.",
  "type": "object",
  "required": [
   "sentence"
  ],
  "properties": {
   "sentence": {
    "type": "string"
   },
   "law": {
    "$ref": "#/components/schemas/LawSource"
   }
  }
 },
 "CheckCode": {
  "description": "One of the ten checks of domain.md N5.",
  "enum": [
   "K1",
   "K10",
   "K2",
   "K3",
   "K4",
   "K5",
   "K6",
   "K7",
   "K8",
   "K9"
  ],
  "type": "string"
 },
 "Concreteness": {
  "description": "Whether a goal is concrete, what it says and what is still to be asked (domain.md N5).",
  "type": "object",
  "required": [
   "checks",
   "evidence",
   "goal",
   "history",
   "moment",
   "questions",
   "sentence",
   "verdict"
  ],
  "properties": {
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "verdict": {
    "$ref": "#/components/schemas/GoalVerdict"
   },
   "checks": {
    "description": "The ten checks, K1 to K10.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GoalCheck"
    }
   },
   "questions": {
    "description": "The questions that are still to be asked, in the order of the checks.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "origin": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "history": {
    "description": "How concrete it was before, oldest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GoalVersion"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Confidentiality": {
  "description": "Who may read an event's data.",
  "enum": [
   "internal",
   "public",
   "secret"
  ],
  "type": "string"
 },
 "ConsultedSecrets": {
  "description": "Someone was given an answer that names decisions under secrecy, for the first time that day.",
  "type": "object",
  "required": [
   "by",
   "decisions",
   "position",
   "recordedAt",
   "roles",
   "route"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "recordedAt": {
    "type": "string"
   },
   "by": {
    "type": "string"
   },
   "roles": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "decisions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "route": {
    "description": "What was asked: the label of the address.",
    "type": "string"
   }
  }
 },
 "Contradiction": {
  "description": "Two goals in one stack that want the opposite of the same thing.",
  "type": "object",
  "required": [
   "evidence",
   "goals",
   "sentence"
  ],
  "properties": {
   "goals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DecisionRef"
    }
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Correction": {
  "description": "Points at the event that is put right; the data of the correcting event replace it from its position on.",
  "type": "object",
  "required": [
   "of",
   "reason"
  ],
  "properties": {
   "of": {
    "$ref": "#/components/schemas/EventId"
   },
   "reason": {
    "description": "Why, in the recorder's words; never empty.",
    "type": "string"
   }
  }
 },
 "CouncilNight": {
  "description": "One meeting of the council, item by item.",
  "type": "object",
  "required": [
   "evidence",
   "factions",
   "items",
   "meeting",
   "moment",
   "recent",
   "seats",
   "sentence",
   "sitting"
  ],
  "properties": {
   "meeting": {
    "allOf": [
     {
      "$ref": "#/components/schemas/MeetingCall"
     },
     {
      "type": "object",
      "required": [
       "id",
       "revision",
       "status"
      ],
      "properties": {
       "id": {
        "$ref": "#/components/schemas/SubjectId"
       },
       "status": {
        "type": "string"
       },
       "revision": {
        "$ref": "#/components/schemas/Revision"
       }
      }
     }
    ]
   },
   "seats": {
    "description": "Seats of the council (Gemeentewet art. 8) and how many of them are held.",
    "type": "number"
   },
   "sitting": {
    "type": "number"
   },
   "factions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SittingFaction"
    }
   },
   "attendance": {
    "$ref": "#/components/schemas/Attendance"
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NightItem"
    }
   },
   "recent": {
    "description": "What was decided last at the meeting, newest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/HistoryItem"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Counts": {
  "description": "Counts of source records, by what became of them.",
  "type": "object",
  "required": [
   "corrected",
   "recorded",
   "rejected",
   "unchanged"
  ],
  "properties": {
   "recorded": {
    "type": "number"
   },
   "unchanged": {
    "type": "number"
   },
   "corrected": {
    "description": "Existed already, and was completed or put right.",
    "type": "number"
   },
   "rejected": {
    "description": "With at least one field that is not recorded.",
    "type": "number"
   }
  }
 },
 "Decider": {
  "description": "Who decided, on which day, as the log tells it.",
  "type": "object",
  "required": [
   "decision",
   "on",
   "position",
   "sentence"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "body": {
    "enum": [
     "alderman",
     "committee",
     "council",
     "executive",
     "factions",
     "joint-body",
     "mayor",
     "organisation"
    ],
    "type": "string"
   },
   "on": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "vote": {
    "description": "The vote: the council's own sentence, or \"met 20 stemmen voor en 15 tegen\".",
    "type": "string"
   },
   "sentence": {
    "description": "The act as the log tells it.",
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "DecisionKind": {
  "description": "What can stand in a chain.",
  "enum": [
   "amendment",
   "assignment",
   "authorisation",
   "budget-change",
   "by-law",
   "coalition-agreement",
   "commitment",
   "contract",
   "council-programme",
   "council-resolution",
   "delegation",
   "executive-programme",
   "executive-resolution",
   "further-rules",
   "goal",
   "grant",
   "joint-arrangement",
   "joint-resolution",
   "letter",
   "mandate",
   "mayor-resolution",
   "members-proposal",
   "motion",
   "policy-plan",
   "policy-rule",
   "power-of-attorney",
   "proposal",
   "question",
   "sub-mandate",
   "subamendment",
   "tender"
  ],
  "type": "string"
 },
 "DecisionPage": {
  "description": "All a page about one decision tells.",
  "type": "object",
  "required": [
   "amounts",
   "dateBasis",
   "decision",
   "factions",
   "facts",
   "history",
   "inForce",
   "level",
   "moment",
   "movers",
   "plural",
   "restsOn",
   "revision",
   "secrecy",
   "servedBy",
   "signals",
   "since",
   "steps",
   "trail"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "inForce": {
    "type": "boolean"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "plural": {
    "description": "Name of its kind of stream in addresses, for example \"regulations\".",
    "type": "string"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "steps": {
    "description": "What can be recorded next by all that is known now, whatever moment is asked about.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AllowedStep"
    }
   },
   "summary": {
    "type": "string"
   },
   "facts": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PageFact"
    }
   },
   "amounts": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PageAmount"
    }
   },
   "vote": {
    "$ref": "#/components/schemas/Vote"
   },
   "trail": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TrailStep"
    }
   },
   "restsOn": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TraceRow"
    }
   },
   "servedBy": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TraceRow"
    }
   },
   "history": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/HistoryItem"
    }
   },
   "source": {
    "$ref": "#/components/schemas/Source"
   },
   "signals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Signal"
    }
   },
   "secrecy": {
    "description": "Secrecy on it, in force or lifted, as far as whoever asks may know.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SecrecyRow"
    }
   },
   "decidedBy": {
    "$ref": "#/components/schemas/Period"
   },
   "movers": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "name"
     ],
     "properties": {
      "name": {
       "type": "string"
      },
      "faction": {
       "type": "string"
      }
     }
    }
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "agendaItem": {
    "type": "string"
   },
   "meetingDate": {
    "type": "string",
    "format": "date"
   },
   "dateBasis": {
    "enum": [
     "meeting",
     "stated"
    ],
    "type": "string"
   },
   "request": {
    "type": "string"
   }
  }
 },
 "DecisionRef": {
  "description": "A decision, named as people name it.",
  "type": "object",
  "required": [
   "date",
   "id",
   "kind",
   "status",
   "title"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "DecisionsPage": {
  "description": "A page of the register of decisions.",
  "type": "object",
  "required": [
   "facets",
   "moment",
   "rows",
   "total"
  ],
  "properties": {
   "next": {
    "$ref": "#/components/schemas/NextPage"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RegisterRow"
    }
   },
   "total": {
    "type": "number"
   },
   "facets": {
    "type": "object",
    "required": [
     "faction",
     "kind",
     "level",
     "portfolio",
     "status"
    ],
    "properties": {
     "portfolio": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "faction": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "kind": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "level": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "status": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     }
    }
   }
  }
 },
 "DiffKind": {
  "description": "What can become of a decision between two dates.",
  "enum": [
   "amount",
   "broken",
   "gone",
   "new",
   "restored",
   "status",
   "text",
   "tied",
   "untied"
  ],
  "type": "string"
 },
 "DraftRepeal": {
  "description": "A text to start from when a rule is to be repealed; nothing is recorded by it.",
  "type": "object",
  "required": [
   "command",
   "lines",
   "plural",
   "reason",
   "title"
  ],
  "properties": {
   "title": {
    "type": "string"
   },
   "lines": {
    "description": "The draft, one paragraph or item a line.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "reason": {
    "description": "The grounds in one text, as the form to record the repeal asks for them.",
    "type": "string"
   },
   "plural": {
    "description": "Form in which the repeal can be recorded once it is decided.",
    "type": "string"
   },
   "command": {
    "type": "string"
   }
  }
 },
 "Due": {
  "description": "Where a term stands: it is over, comes within thirty days, comes later, or there is none.",
  "enum": [
   "later",
   "none",
   "overdue",
   "soon"
  ],
  "type": "string"
 },
 "EmptyPhrases": {
  "description": "The phrases that say nothing by themselves in this municipality (domain.md N5, K10).",
  "type": "object",
  "required": [
   "evidence",
   "moment",
   "phrases",
   "sentence"
  ],
  "properties": {
   "phrases": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "EventId": {
  "description": "UUID in lower case (RFC 9562): version 7 for new events, version 5 of the source record on import.",
  "type": "string",
  "format": "uuid"
 },
 "EventsPage": {
  "description": "A page of the log of a municipality: events as they are stored, in the order of recording.",
  "type": "object",
  "required": [
   "events",
   "municipality"
  ],
  "properties": {
   "municipality": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "events": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecordedEvent"
    }
   },
   "next": {
    "$ref": "#/components/schemas/NextPage"
   }
  }
 },
 "Excerpt": {
  "description": "A part of a text around what was found in it.",
  "type": "object",
  "required": [
   "cut",
   "key",
   "marks",
   "text"
  ],
  "properties": {
   "key": {
    "$ref": "#/components/schemas/TextKey"
   },
   "text": {
    "type": "string"
   },
   "marks": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Mark"
    }
   },
   "cut": {
    "description": "Whether the text goes on before and after it.",
    "type": "object",
    "required": [
     "after",
     "before"
    ],
    "properties": {
     "before": {
      "type": "boolean"
     },
     "after": {
      "type": "boolean"
     }
    }
   }
  }
 },
 "Facet": {
  "description": "A value to filter by and how many decisions have it.",
  "type": "object",
  "required": [
   "count",
   "value"
  ],
  "properties": {
   "value": {
    "type": "string"
   },
   "count": {
    "type": "number"
   }
  }
 },
 "FactionRow": {
  "description": "How one faction voted, and each member where that is known.",
  "type": "object",
  "required": [
   "absent",
   "against",
   "faction",
   "for",
   "notParticipating"
  ],
  "properties": {
   "members": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "name",
      "vote"
     ],
     "properties": {
      "name": {
       "type": "string"
      },
      "vote": {
       "enum": [
        "absent",
        "against",
        "for",
        "not-participating"
       ],
       "type": "string"
      }
     }
    }
   },
   "faction": {
    "type": "string"
   },
   "for": {
    "type": "number"
   },
   "against": {
    "type": "number"
   },
   "notParticipating": {
    "description": "Present, but kept out by Gemeentewet art. 28, or abstaining where the source says so.",
    "type": "number"
   },
   "absent": {
    "type": "number"
   }
  }
 },
 "FactionSpellings": {
  "description": "Spellings of factions' names that an import met, those to be judged first.",
  "type": "object",
  "required": [
   "moment",
   "rows"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Spelling"
    }
   }
  }
 },
 "FileReading": {
  "description": "How a file was read, by a format that can read more than one kind.",
  "type": "object",
  "required": [
   "assumptions",
   "file",
   "mapping",
   "origin",
   "questions"
  ],
  "properties": {
   "file": {
    "type": "string"
   },
   "origin": {
    "description": "Whose mapping it was read with.",
    "enum": [
     "given",
     "proposed",
     "remembered"
    ],
    "type": "string"
   },
   "mapping": {},
   "assumptions": {
    "description": "What was taken for granted; Dutch.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "questions": {
    "description": "What only a clerk can say; Dutch.",
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  }
 },
 "FileReport": {
  "description": "What became of the records of one file.",
  "type": "object",
  "required": [
   "corrected",
   "file",
   "recorded",
   "records",
   "rejected",
   "unchanged"
  ],
  "properties": {
   "file": {
    "type": "string"
   },
   "records": {
    "type": "number"
   },
   "note": {
    "type": "string"
   },
   "recorded": {
    "type": "number"
   },
   "unchanged": {
    "type": "number"
   },
   "corrected": {
    "description": "Existed already, and was completed or put right.",
    "type": "number"
   },
   "rejected": {
    "description": "With at least one field that is not recorded.",
    "type": "number"
   }
  }
 },
 "FollowUp": {
  "description": "Open motions, commitments and questions, each with who must act (domain.md 4.3).",
  "type": "object",
  "required": [
   "evidence",
   "facets",
   "moment",
   "open",
   "overdue",
   "rows",
   "sentence",
   "total"
  ],
  "properties": {
   "open": {
    "description": "All that is open, and what of it is past its term, whatever is chosen.",
    "type": "number"
   },
   "overdue": {
    "type": "number"
   },
   "total": {
    "description": "How many are left of what is chosen.",
    "type": "number"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/FollowUpRow"
    }
   },
   "next": {
    "description": "How many rows to pass over for the next page, where there is one.",
    "type": "number"
   },
   "facets": {
    "description": "For each choice its values among the items that pass all other choices.",
    "type": "object",
    "required": [
     "due",
     "holder",
     "kind",
     "openFor",
     "portfolio"
    ],
    "properties": {
     "kind": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "due": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "openFor": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "portfolio": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "holder": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     }
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "FollowUpAct": {
  "description": "An act in a stream, told.",
  "type": "object",
  "required": [
   "date",
   "position",
   "sentence"
  ],
  "properties": {
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "sentence": {
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "FollowUpRow": {
  "description": "An open motion, commitment or question: who must act, by when, and what for.",
  "type": "object",
  "required": [
   "age",
   "deadline",
   "decision",
   "due",
   "evidence",
   "goals",
   "madeBy",
   "openFor",
   "since",
   "steps",
   "stream",
   "turn"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "stream": {
    "description": "Stream in which the next step is recorded, as an address names it.",
    "type": "object",
    "required": [
     "id",
     "plural"
    ],
    "properties": {
     "plural": {
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/SubjectId"
     }
    }
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "age": {
    "description": "How long it is open, in Dutch: \"2 jaar en 3 maanden\".",
    "type": "string"
   },
   "openFor": {
    "$ref": "#/components/schemas/OpenFor"
   },
   "term": {
    "type": "string"
   },
   "due": {
    "$ref": "#/components/schemas/Due"
   },
   "deadline": {
    "description": "What there is to say of its term, in one Dutch sentence.",
    "type": "string"
   },
   "portfolio": {
    "type": "string"
   },
   "holder": {
    "description": "Who answers for it on the day asked about; the stream stays the same when somebody else comes.",
    "type": "string"
   },
   "madeBy": {
    "description": "Who made the commitment, or handed in the motion or the question.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "turn": {
    "description": "Who must act next, in one Dutch sentence.",
    "type": "string"
   },
   "goals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DecisionRef"
    }
   },
   "lastAct": {
    "$ref": "#/components/schemas/FollowUpAct"
   },
   "steps": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AllowedStep"
    }
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Force": {
  "description": "Whether a decision counts on the day that is asked about, and since when.",
  "type": "object",
  "required": [
   "state"
  ],
  "properties": {
   "state": {
    "enum": [
     "came-to-nothing",
     "counts",
     "ended",
     "not-yet"
    ],
    "type": "string"
   },
   "since": {
    "type": "string"
   }
  }
 },
 "ForwardAgenda": {
  "description": "The forward agenda (termijnagenda): all days ahead that the log knows of, by month.",
  "type": "object",
  "required": [
   "evidence",
   "leftOut",
   "moment",
   "months",
   "sentence",
   "total"
  ],
  "properties": {
   "total": {
    "type": "number"
   },
   "months": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AgendaMonth"
    }
   },
   "leftOut": {
    "description": "How many rows are left out because the list would be too long.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "FoundPerson": {
  "description": "Somebody of the council or the college, or a faction, by the name that was looked for.",
  "type": "object",
  "required": [
   "name",
   "role"
  ],
  "properties": {
   "name": {
    "type": "string"
   },
   "role": {
    "enum": [
     "alderman",
     "faction",
     "member"
    ],
    "type": "string"
   },
   "faction": {
    "type": "string"
   },
   "portfolios": {
    "description": "What an alderman answers for.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "from": {
    "type": "string"
   },
   "to": {
    "description": "First day on which it is so no more; absent while it is.",
    "type": "string"
   }
  }
 },
 "GoalCheck": {
  "description": "A check with the positions of the events it rests on.",
  "type": "object",
  "required": [
   "check",
   "evidence",
   "label",
   "met",
   "needed",
   "sentence"
  ],
  "properties": {
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   },
   "check": {
    "$ref": "#/components/schemas/CheckCode"
   },
   "label": {
    "description": "What it is about, in Dutch.",
    "type": "string"
   },
   "met": {
    "type": "boolean"
   },
   "needed": {
    "description": "Whether a goal has to meet it to be concrete.",
    "type": "boolean"
   },
   "sentence": {
    "description": "What was found, in Dutch.",
    "type": "string"
   },
   "question": {
    "description": "What to ask where it is not met, in Dutch.",
    "type": "string"
   }
  }
 },
 "GoalContent": {
  "type": "object",
  "required": [
   "title"
  ],
  "properties": {
   "title": {
    "type": "string"
   },
   "description": {
    "type": "string"
   },
   "goalKind": {
    "description": "A course is kept without a number and says why (domain.md F60).",
    "enum": [
     "course",
     "effect",
     "financial"
    ],
    "type": "string"
   },
   "motivation": {
    "type": "string"
   },
   "targetGroup": {
    "type": "string"
   },
   "effect": {
    "type": "string"
   },
   "direction": {
    "enum": [
     "keep",
     "less",
     "more"
    ],
    "type": "string"
   },
   "level": {
    "enum": [
     "individual",
     "society",
     "surroundings"
    ],
    "type": "string"
   },
   "forWhom": {
    "description": "For whom the result is, and whose result it is (domain.md F68, N16).",
    "type": "array",
    "items": {
     "enum": [
      "carer",
      "municipality",
      "neighbourhood",
      "professional",
      "resident",
      "surroundings"
     ],
     "type": "string"
    }
   },
   "owners": {
    "type": "array",
    "items": {
     "enum": [
      "municipality",
      "provider",
      "relatives",
      "resident",
      "school-or-work",
      "surroundings"
     ],
     "type": "string"
    }
   },
   "residentResult": {
    "description": "What residents achieve themselves, and what the municipality adds to it (domain.md F62).",
    "type": "string"
   },
   "addedValue": {
    "type": "string"
   },
   "contribution": {
    "enum": [
     "decisive",
     "none",
     "shared",
     "supportive"
    ],
    "type": "string"
   },
   "externalFactors": {
    "description": "What works on the result besides the municipality (domain.md F61).",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "indicator": {
    "description": "Whether what is counted is put in, put out, or an effect (domain.md F33).",
    "enum": [
     "input",
     "outcome",
     "output"
    ],
    "type": "string"
   },
   "baseline": {
    "type": "object",
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ],
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "format": "date"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "target": {
    "type": "object",
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ],
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "format": "date"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "term": {
    "type": "string"
   },
   "conditions": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "condition",
      "state"
     ],
     "properties": {
      "condition": {
       "enum": [
        "craftsmanship",
        "mandate",
        "money",
        "proven-method",
        "quality-control",
        "time"
       ],
       "type": "string"
      },
      "state": {
       "enum": [
        "met",
        "not-met",
        "partly-met"
       ],
       "type": "string"
      },
      "note": {
       "type": "string"
      }
     }
    }
   },
   "selfDirection": {
    "description": "What those who do the work decide for themselves (domain.md F65).",
    "type": "string"
   },
   "portfolio": {
    "type": "string"
   }
  }
 },
 "GoalPage": {
  "description": "All a page about one goal tells.",
  "type": "object",
  "required": [
   "concreteness",
   "content",
   "goal",
   "history",
   "inForce",
   "moment",
   "partOf",
   "revision",
   "secrecy",
   "servedBy",
   "since",
   "steps"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "steps": {
    "description": "What can be recorded next by all that is known now, whatever moment is asked about.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AllowedStep"
    }
   },
   "inForce": {
    "type": "boolean"
   },
   "content": {
    "$ref": "#/components/schemas/GoalContent"
   },
   "concreteness": {
    "$ref": "#/components/schemas/Concreteness"
   },
   "servedBy": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ServingLevel"
    }
   },
   "partOf": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TraceRow"
    }
   },
   "history": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/HistoryItem"
    }
   },
   "secrecy": {
    "description": "Secrecy on it, in force or lifted, as far as whoever asks may know.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SecrecyRow"
    }
   }
  }
 },
 "GoalRow": {
  "description": "One goal in the list of goals.",
  "type": "object",
  "required": [
   "date",
   "id",
   "inForce",
   "kind",
   "met",
   "served",
   "status",
   "title",
   "verdict"
  ],
  "properties": {
   "targetGroup": {
    "type": "string"
   },
   "baseline": {
    "type": "object",
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ],
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "format": "date"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "target": {
    "type": "object",
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ],
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string",
      "format": "date"
     },
     "source": {
      "type": "string"
     }
    }
   },
   "term": {
    "type": "string"
   },
   "served": {
    "description": "Decisions that serve it, directly or through others.",
    "type": "number"
   },
   "inForce": {
    "type": "boolean"
   },
   "verdict": {
    "$ref": "#/components/schemas/GoalVerdict"
   },
   "met": {
    "type": "number"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "GoalVerdict": {
  "description": "How concrete a goal is (domain.md N5).",
  "enum": [
   "concreet",
   "koers",
   "leeg",
   "vaag"
  ],
  "type": "string"
 },
 "GoalVersion": {
  "description": "How concrete a goal was from a day on.",
  "type": "object",
  "required": [
   "failed",
   "from",
   "position",
   "verdict"
  ],
  "properties": {
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "verdict": {
    "$ref": "#/components/schemas/GoalVerdict"
   },
   "failed": {
    "description": "Checks that were not met.",
    "type": "array",
    "items": {
     "enum": [
      "K1",
      "K10",
      "K2",
      "K3",
      "K4",
      "K5",
      "K6",
      "K7",
      "K8",
      "K9"
     ],
     "type": "string"
    }
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "Goals": {
  "description": "The goals of a municipality.",
  "type": "object",
  "required": [
   "counts",
   "moment",
   "rows",
   "total"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "total": {
    "type": "number"
   },
   "counts": {
    "description": "How many goals there are of each verdict, before filtering; the most concrete first.",
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "goals",
      "verdict"
     ],
     "properties": {
      "verdict": {
       "$ref": "#/components/schemas/GoalVerdict"
      },
      "goals": {
       "type": "number"
      }
     }
    }
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GoalRow"
    }
   }
  }
 },
 "HistoryItem": {
  "description": "One event, told in a Dutch sentence.",
  "type": "object",
  "required": [
   "eventId",
   "occurredOn",
   "position",
   "recordedAt",
   "recordedBy",
   "sentence",
   "stream",
   "tone"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "eventId": {
    "$ref": "#/components/schemas/EventId"
   },
   "occurredOn": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "recordedAt": {
    "$ref": "#/components/schemas/IsoInstant"
   },
   "sentence": {
    "type": "string"
   },
   "tone": {
    "$ref": "#/components/schemas/Tone"
   },
   "recordedBy": {
    "type": "string"
   },
   "subject": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "stream": {
    "description": "The stream it stands in, as an address names it: plural and id.",
    "type": "object",
    "required": [
     "id",
     "plural"
    ],
    "properties": {
     "plural": {
      "type": "string"
     },
     "id": {
      "$ref": "#/components/schemas/SubjectId"
     }
    }
   },
   "source": {
    "$ref": "#/components/schemas/Source"
   },
   "corrects": {
    "description": "The position this event puts right, with the reason.",
    "type": "number"
   },
   "reason": {
    "type": "string"
   },
   "correctedBy": {
    "description": "The later event that puts this one right.",
    "type": "number"
   }
  }
 },
 "HopJudgement": {
  "description": "A person's judgement of a hop.",
  "type": "object",
  "required": [
   "by",
   "on",
   "position",
   "reason"
  ],
  "properties": {
   "cause": {
    "enum": [
     "distraction",
     "interpretation",
     "seriousness"
    ],
    "type": "string"
   },
   "reason": {
    "type": "string"
   },
   "on": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "by": {
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "HopSlot": {
  "description": "What became of one slot on a hop.",
  "type": "object",
  "required": [
   "by",
   "slot",
   "status",
   "wasGone"
  ],
  "properties": {
   "slot": {
    "$ref": "#/components/schemas/IntentSlot"
   },
   "status": {
    "$ref": "#/components/schemas/SlotStatus"
   },
   "from": {
    "description": "What was last said before this hop, and what the hop says.",
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "by": {
    "description": "By a rule of comparison, by a person, or counted as shifted until a person judges it.",
    "enum": [
     "compared",
     "judged",
     "undecided"
    ],
    "type": "string"
   },
   "wasGone": {
    "description": "Whether it was gone already on the hop before.",
    "type": "boolean"
   }
  }
 },
 "ImportColumn": {
  "description": "A column or path of a file.",
  "type": "object",
  "required": [
   "examples",
   "filled",
   "isCounter",
   "isUnique",
   "path",
   "surnameFirst",
   "type",
   "votes"
  ],
  "properties": {
   "path": {
    "type": "string"
   },
   "type": {
    "enum": [
     "address",
     "date",
     "empty",
     "group",
     "long-text",
     "number",
     "text"
    ],
    "type": "string"
   },
   "examples": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "filled": {
    "description": "Share of the records that fill it, 0 to 1.",
    "type": "number"
   },
   "words": {
    "description": "Its values, the most common first; absent where they are many.",
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "count",
      "word"
     ],
     "properties": {
      "word": {
       "type": "string"
      },
      "count": {
       "type": "number"
      }
     }
    }
   },
   "isUnique": {
    "type": "boolean"
   },
   "isCounter": {
    "description": "The values count up from 1.",
    "type": "boolean"
   },
   "dateOrder": {
    "description": "What its dates with slashes show of their order.",
    "enum": [
     "both",
     "dmy",
     "mdy",
     "open"
    ],
    "type": "string"
   },
   "surnameFirst": {
    "type": "boolean"
   },
   "votes": {
    "description": "Share of its values that can be read as votes.",
    "type": "number"
   }
  }
 },
 "ImportFile": {
  "description": "A file that was sent, to be looked at and imported.",
  "type": "object",
  "required": [
   "id",
   "name",
   "size"
  ],
  "properties": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "size": {
    "description": "Bytes.",
    "type": "number"
   }
  }
 },
 "ImportJobs": {
  "description": "The imports of a municipality that are kept, the last one first.",
  "type": "object",
  "required": [
   "jobs",
   "kept"
  ],
  "properties": {
   "jobs": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ListedImport"
    }
   },
   "kept": {
    "description": "So many are kept.",
    "type": "number"
   }
  }
 },
 "ImportLayout": {
  "description": "Where the records of a file are.",
  "type": "object",
  "properties": {
   "sheet": {
    "type": "string"
   },
   "headerRow": {
    "type": "number"
   },
   "separator": {
    "type": "string"
   },
   "records": {
    "type": "string"
   }
  }
 },
 "ImportMapping": {
  "description": "How columns or paths become records. In the description of the API it is what a body is held to.",
  "type": "object",
  "additionalProperties": {},
  "required": [
   "version"
  ],
  "properties": {
   "version": {
    "type": "number",
    "const": 1
   }
  }
 },
 "ImportMappings": {
  "description": "The mappings that a municipality keeps, by the name of their source.",
  "type": "object",
  "required": [
   "mappings"
  ],
  "properties": {
   "mappings": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "mapping",
      "source"
     ],
     "properties": {
      "source": {
       "type": "string"
      },
      "mapping": {
       "$ref": "#/components/schemas/ImportMapping"
      }
     }
    }
   }
  }
 },
 "ImportPreview": {
  "description": "What a mapping would make of a file.",
  "type": "object",
  "required": [
   "counts",
   "rows",
   "words",
   "wrong"
  ],
  "properties": {
   "mapping": {
    "$ref": "#/components/schemas/ImportMapping"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ImportPreviewRow"
    }
   },
   "wrong": {
    "description": "The first rows with something wrong, wherever they stand.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ImportPreviewRow"
    }
   },
   "counts": {
    "type": "object",
    "required": [
     "joined",
     "partly",
     "records",
     "rejected",
     "skipped",
     "sound"
    ],
    "properties": {
     "records": {
      "type": "number"
     },
     "sound": {
      "type": "number"
     },
     "partly": {
      "description": "Recorded, but not all of it.",
      "type": "number"
     },
     "rejected": {
      "type": "number"
     },
     "skipped": {
      "description": "Left out, as the mapping says.",
      "type": "number"
     },
     "joined": {
      "description": "Rows with one more vote of a decision that an earlier row stands for.",
      "type": "number"
     }
    }
   },
   "reason": {
    "description": "Why nothing can be made of it; Dutch.",
    "type": "string"
   },
   "words": {
    "description": "Words for an outcome that nobody mapped.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OpenWord"
    }
   }
  }
 },
 "ImportPreviewRow": {
  "description": "A row as it would be recorded, with what is wrong with it.",
  "type": "object",
  "required": [
   "original",
   "problems",
   "record"
  ],
  "properties": {
   "made": {
    "type": "object"
   },
   "problems": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "field",
      "reason"
     ],
     "properties": {
      "field": {
       "type": "string"
      },
      "reason": {
       "type": "string"
      }
     }
    }
   },
   "idle": {
    "description": "Whether its outcome means nothing for its kind, so that it is not recorded.",
    "type": "boolean"
   },
   "record": {
    "type": "number"
   },
   "original": {
    "description": "The record as the file has it."
   }
  }
 },
 "ImportProgress": {
  "description": "An import that runs, or ran. Of its rejects the report has the first alone.",
  "type": "object",
  "required": [
   "by",
   "done",
   "dryRun",
   "file",
   "id",
   "rejectLines",
   "source",
   "startedAt",
   "state",
   "total"
  ],
  "properties": {
   "report": {
    "$ref": "#/components/schemas/ImportReport"
   },
   "source": {
    "description": "Name of the source, in lower case.",
    "type": "string"
   },
   "file": {
    "type": "string"
   },
   "done": {
    "description": "Bytes that were gone through, of all that will be.",
    "type": "number"
   },
   "message": {
    "description": "Why it failed; Dutch.",
    "type": "string"
   },
   "id": {
    "type": "string"
   },
   "state": {
    "enum": [
     "done",
     "failed",
     "running"
    ],
    "type": "string"
   },
   "total": {
    "type": "number"
   },
   "by": {
    "description": "Who had it imported, as the log names them.",
    "type": "string"
   },
   "dryRun": {
    "type": "boolean"
   },
   "startedAt": {
    "type": "string"
   },
   "endedAt": {
    "type": "string"
   },
   "rejectLines": {
    "description": "Rejects in the list that can be downloaded.",
    "type": "number"
   }
  }
 },
 "ImportReport": {
  "description": "What an import did; the object that `--json` prints.",
  "type": "object",
  "required": [
   "corrected",
   "dryRun",
   "events",
   "files",
   "municipality",
   "recorded",
   "rejected",
   "rejects",
   "unchanged"
  ],
  "properties": {
   "municipality": {
    "type": "string"
   },
   "dryRun": {
    "type": "boolean"
   },
   "events": {
    "description": "Events appended, those of the council included.",
    "type": "number"
   },
   "files": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/FileReport"
    }
   },
   "rejects": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Reject"
    }
   },
   "rejectsFile": {
    "type": "string"
   },
   "readings": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/FileReading"
    }
   },
   "words": {
    "description": "Words for an outcome that were not recorded because nobody mapped them.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OpenWord"
    }
   },
   "recorded": {
    "type": "number"
   },
   "unchanged": {
    "type": "number"
   },
   "corrected": {
    "description": "Existed already, and was completed or put right.",
    "type": "number"
   },
   "rejected": {
    "description": "With at least one field that is not recorded.",
    "type": "number"
   }
  }
 },
 "ImportSurvey": {
  "description": "A file as it looks, and how it could be read.",
  "type": "object",
  "required": [
   "choices",
   "columns",
   "content",
   "encoding",
   "file",
   "id",
   "looked",
   "meanings",
   "titles"
  ],
  "properties": {
   "id": {
    "type": "string"
   },
   "file": {
    "type": "string"
   },
   "content": {
    "enum": [
     "json",
     "lines",
     "nothing",
     "table",
     "workbook"
    ],
    "type": "string"
   },
   "encoding": {
    "enum": [
     "utf-16be",
     "utf-16le",
     "utf-8",
     "windows-1252"
    ],
    "type": "string"
   },
   "reason": {
    "description": "Why nothing can be read; Dutch.",
    "type": "string"
   },
   "layout": {
    "$ref": "#/components/schemas/ImportLayout"
   },
   "choices": {
    "description": "The sheets of a workbook, or the lists of a JSON file.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "titles": {
    "description": "The lines above the header.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "looked": {
    "description": "How many records were looked at.",
    "type": "number"
   },
   "columns": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ImportColumn"
    }
   },
   "proposal": {
    "type": "object",
    "required": [
     "assumptions",
     "questions"
    ],
    "properties": {
     "mapping": {
      "$ref": "#/components/schemas/ImportMapping"
     },
     "draft": {
      "$ref": "#/components/schemas/ImportMapping"
     },
     "assumptions": {
      "description": "What was taken for granted; Dutch.",
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "questions": {
      "description": "What only a clerk can say; Dutch.",
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "remembered": {
    "$ref": "#/components/schemas/ImportMapping"
   },
   "meanings": {
    "description": "What the words of a source for a kind or an outcome can be said to mean, in the order to choose from.",
    "type": "object",
    "required": [
     "kinds",
     "outcomes"
    ],
    "properties": {
     "kinds": {
      "type": "array",
      "items": {
       "enum": [
        "amendment",
        "commitment",
        "council-resolution",
        "executive-resolution",
        "members-proposal",
        "motion",
        "motion-extraneous",
        "proposal",
        "question",
        "skip",
        "subamendment"
       ],
       "type": "string"
      }
     },
     "outcomes": {
      "type": "array",
      "items": {
       "enum": [
        "adopted",
        "adopted-as-amended",
        "adopted-conditionally",
        "answered",
        "fulfilled",
        "held-over",
        "lapsed",
        "none",
        "not-put-to-vote",
        "open",
        "partly-fulfilled",
        "rejected",
        "taken-over",
        "tied",
        "withdrawn"
       ],
       "type": "string"
      }
     }
    }
   }
  }
 },
 "IntentDrift": {
  "description": "What becomes of the intention of a goal on the way down (fluisterketen; domain.md N4, F89).",
  "type": "object",
  "required": [
   "chains",
   "decision",
   "evidence",
   "moment",
   "said",
   "sentence",
   "weights"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "weights": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SlotWeight"
    }
   },
   "said": {
    "description": "What is said of the intention here: the hop before, for what comes to rest on it.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SlotText"
    }
   },
   "chains": {
    "description": "To a decision the chain that ties it most strongly first; from a goal the one of which least is left.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/WhisperChain"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "IntentSlot": {
  "description": "One of the five slots of an intention.",
  "enum": [
   "direction",
   "effect",
   "measure",
   "targetGroup",
   "term"
  ],
  "type": "string"
 },
 "IsoDate": {
  "description": "Calendar date, `YYYY-MM-DD` (ISO 8601), without a time zone: the day as the law counts it.",
  "type": "string",
  "format": "date"
 },
 "IsoInstant": {
  "description": "Moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ` (ISO 8601).",
  "type": "string",
  "format": "date-time"
 },
 "KnownAt": {
  "description": "The last event that was recorded at a moment; -1 where nothing was.",
  "type": "object",
  "required": [
   "position"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "Lane": {
  "description": "Where a timeline shows an event: council, executive or organisation (domain.md F42).",
  "enum": [
   "council",
   "executive",
   "organisation"
  ],
  "type": "string"
 },
 "LawSource": {
  "description": "Where a rule stands, and how sure its reading is: `text` was read in the text of the law.",
  "type": "object",
  "required": [
   "article",
   "confidence"
  ],
  "properties": {
   "article": {
    "description": "For example \"Gemeentewet artikel 30\".",
    "type": "string"
   },
   "confidence": {
    "enum": [
     "secondary",
     "text",
     "unchecked"
    ],
    "type": "string"
   }
  }
 },
 "Level": {
  "description": "Columns of the chain, from goal to result.",
  "enum": [
   "contract",
   "council",
   "executive",
   "goal",
   "procurement",
   "result",
   "rules"
  ],
  "type": "string"
 },
 "ListedImport": {
  "description": "An import that runs, or ran, as a list shows it.",
  "type": "object",
  "required": [
   "by",
   "done",
   "dryRun",
   "file",
   "id",
   "rejectLines",
   "source",
   "startedAt",
   "state",
   "total"
  ],
  "properties": {
   "id": {
    "type": "string"
   },
   "file": {
    "type": "string"
   },
   "source": {
    "description": "Name of the source, in lower case.",
    "type": "string"
   },
   "by": {
    "description": "Who had it imported, as the log names them.",
    "type": "string"
   },
   "dryRun": {
    "type": "boolean"
   },
   "startedAt": {
    "type": "string"
   },
   "endedAt": {
    "type": "string"
   },
   "state": {
    "enum": [
     "done",
     "failed",
     "running"
    ],
    "type": "string"
   },
   "done": {
    "description": "Bytes that were gone through, of all that will be.",
    "type": "number"
   },
   "total": {
    "type": "number"
   },
   "rejectLines": {
    "description": "Rejects in the list that can be downloaded.",
    "type": "number"
   },
   "counts": {
    "$ref": "#/components/schemas/Counts"
   },
   "message": {
    "description": "Why it failed; Dutch.",
    "type": "string"
   }
  }
 },
 "LogEntry": {
  "description": "One event of the log, as a history tells it.",
  "type": "object",
  "required": [
   "entry",
   "evidence",
   "moment",
   "sentence"
  ],
  "properties": {
   "entry": {
    "description": "One event, told in a Dutch sentence.",
    "type": "object",
    "required": [
     "eventId",
     "occurredOn",
     "position",
     "recordedAt",
     "recordedBy",
     "sentence",
     "stream",
     "tone"
    ],
    "properties": {
     "position": {
      "$ref": "#/components/schemas/Position"
     },
     "eventId": {
      "$ref": "#/components/schemas/EventId"
     },
     "occurredOn": {
      "$ref": "#/components/schemas/IsoDate"
     },
     "recordedAt": {
      "$ref": "#/components/schemas/IsoInstant"
     },
     "sentence": {
      "type": "string"
     },
     "tone": {
      "$ref": "#/components/schemas/Tone"
     },
     "recordedBy": {
      "type": "string"
     },
     "subject": {
      "$ref": "#/components/schemas/DecisionRef"
     },
     "stream": {
      "description": "The stream it stands in, as an address names it: plural and id.",
      "type": "object",
      "required": [
       "id",
       "plural"
      ],
      "properties": {
       "plural": {
        "type": "string"
       },
       "id": {
        "$ref": "#/components/schemas/SubjectId"
       }
      }
     },
     "source": {
      "$ref": "#/components/schemas/Source"
     },
     "corrects": {
      "description": "The position this event puts right, with the reason.",
      "type": "number"
     },
     "reason": {
      "type": "string"
     },
     "correctedBy": {
      "description": "The later event that puts this one right.",
      "type": "number"
     }
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Mark": {
  "description": "A stretch of a text that was found, up to and not including `to`; counted in UTF-16 units.",
  "type": "object",
  "required": [
   "from",
   "to"
  ],
  "properties": {
   "from": {
    "type": "number"
   },
   "to": {
    "type": "number"
   }
  }
 },
 "MeetingCall": {
  "description": "What was called: when, where and under which name.",
  "type": "object",
  "required": [
   "date",
   "title"
  ],
  "properties": {
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "start": {
    "type": "string"
   },
   "end": {
    "type": "string"
   },
   "place": {
    "type": "string"
   },
   "address": {
    "type": "string"
   },
   "documents": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MeetingDocument"
    }
   }
  }
 },
 "MeetingDocument": {
  "description": "A paper of a meeting, cited by its address.",
  "type": "object",
  "required": [
   "address",
   "title"
  ],
  "properties": {
   "title": {
    "type": "string"
   },
   "address": {
    "type": "string"
   },
   "agendaItem": {
    "description": "The item it is about, as printed with its number; the meeting as a whole where there is none.",
    "type": "string"
   }
  }
 },
 "MeetingRow": {
  "description": "A meeting of the council in a list.",
  "type": "object",
  "required": [
   "cancelled",
   "date",
   "id",
   "items",
   "title"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "start": {
    "type": "string"
   },
   "place": {
    "type": "string"
   },
   "cancelled": {
    "type": "boolean"
   },
   "items": {
    "description": "How many items are on the agenda.",
    "type": "number"
   }
  }
 },
 "Meetings": {
  "description": "The meetings of the council: those of the day asked about first, then the next and those before.",
  "type": "object",
  "required": [
   "ahead",
   "evidence",
   "moment",
   "past",
   "sentence",
   "today"
  ],
  "properties": {
   "today": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MeetingRow"
    }
   },
   "ahead": {
    "description": "Still to come, the first one first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MeetingRow"
    }
   },
   "past": {
    "description": "Past, the last one first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MeetingRow"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Moment": {
  "description": "The two times every question takes: what held on `asOf`, by what was known at `knownAt`.",
  "type": "object",
  "required": [
   "asOf",
   "knownAt"
  ],
  "properties": {
   "asOf": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "knownAt": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "MonthCount": {
  "description": "How many decisions a month saw, `YYYY-MM`.",
  "type": "object",
  "required": [
   "decisions",
   "month"
  ],
  "properties": {
   "month": {
    "type": "string"
   },
   "decisions": {
    "type": "number"
   }
  }
 },
 "Municipalities": {
  "description": "The municipalities in this log.",
  "type": "object",
  "required": [
   "municipalities"
  ],
  "properties": {
   "municipalities": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "code",
      "example",
      "name"
     ],
     "properties": {
      "code": {
       "$ref": "#/components/schemas/MunicipalityCode"
      },
      "name": {
       "type": "string"
      },
      "example": {
       "description": "Whether it is made up, to try things out.",
       "type": "boolean"
      }
     }
    }
   }
  }
 },
 "MunicipalityCode": {
  "description": "TOOI code of a municipality, `gm` and four digits (gm0479 is Zaanstad), or of a province, `pv` and two.",
  "type": "string"
 },
 "NamedCount": {
  "description": "A target group or a neighbourhood, with the number of decisions that name it.",
  "type": "object",
  "required": [
   "decisions",
   "name"
  ],
  "properties": {
   "name": {
    "type": "string"
   },
   "decisions": {
    "type": "number"
   }
  }
 },
 "Nature": {
  "description": "What a decision is on the way from goal to result.",
  "enum": [
   "organisation",
   "process",
   "purchase",
   "solution"
  ],
  "type": "string"
 },
 "NextPage": {
  "description": "Where a list goes on; absent on its last page.",
  "type": "object",
  "required": [
   "cursor",
   "href"
  ],
  "properties": {
   "cursor": {
    "description": "Value of the parameter that asks for it.",
    "type": "string"
   },
   "href": {
    "description": "Its address.",
    "type": "string"
   }
  }
 },
 "NightDecision": {
  "description": "What is put to the vote under an item, as it stood after the meeting.",
  "type": "object",
  "required": [
   "date",
   "done",
   "factions",
   "id",
   "kind",
   "movers",
   "revision",
   "status",
   "statusAt",
   "title",
   "votedFor"
  ],
  "properties": {
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "movers": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "votes": {
    "type": "object",
    "required": [
     "against",
     "for"
    ],
    "properties": {
     "for": {
      "type": "number"
     },
     "against": {
      "type": "number"
     }
    }
   },
   "votedFor": {
    "description": "Factions of which more members voted for than against.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "done": {
    "description": "Whether the meeting is done with it: decided, put off, or ended without a vote.",
    "type": "boolean"
   },
   "statusAt": {
    "$ref": "#/components/schemas/Position"
   },
   "tiedOn": {
    "description": "Day of an earlier meeting at which the votes on it were tied (Gemeentewet art. 32 lid 4).",
    "type": "string"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "NightItem": {
  "description": "An item of the agenda with what is put to the vote under it.",
  "type": "object",
  "required": [
   "concluded",
   "decisions",
   "title"
  ],
  "properties": {
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "concluded": {
    "type": "boolean"
   },
   "note": {
    "type": "string"
   },
   "decisions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/NightDecision"
    }
   }
  }
 },
 "NodeSignal": {
  "description": "Something that looks wrong about a decision on the day asked about.",
  "type": "object",
  "required": [
   "code",
   "evidence",
   "sentence"
  ],
  "properties": {
   "code": {
    "type": "string"
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "OpenFor": {
  "description": "How long something is open: up to half a year, a year, two years, or longer.",
  "enum": [
   "half-year",
   "longer",
   "two-years",
   "year"
  ],
  "type": "string"
 },
 "OpenWord": {
  "description": "A word of the source that says nothing until a clerk maps it.",
  "type": "object",
  "required": [
   "column",
   "count",
   "word"
  ],
  "properties": {
   "column": {
    "type": "string"
   },
   "word": {
    "type": "string"
   },
   "count": {
    "type": "number"
   }
  }
 },
 "OrderFinding": {
  "description": "One thing that is out of order about a decision; it stands as recorded.",
  "type": "object",
  "required": [
   "evidence",
   "kind",
   "missing",
   "sentence"
  ],
  "properties": {
   "kind": {
    "$ref": "#/components/schemas/OrderSignal"
   },
   "lack": {
    "enum": [
     "goal-ended",
     "goal-later",
     "goal-too-vague",
     "no-goal",
     "path-broken"
    ],
    "type": "string"
   },
   "missing": {
    "description": "Steps that were left out, in the order in which they come.",
    "type": "array",
    "items": {
     "enum": [
      "do-together",
      "make-together",
      "outsource"
     ],
     "type": "string"
    }
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "OrderPortfolio": {
  "description": "What stands without a goal in one portfolio.",
  "type": "object",
  "required": [
   "decisions",
   "euros"
  ],
  "properties": {
   "portfolio": {
    "description": "Absent for what names no portfolio.",
    "type": "string"
   },
   "decisions": {
    "type": "number"
   },
   "euros": {
    "type": "number"
   }
  }
 },
 "OrderRow": {
  "description": "A decision about which something is out of order.",
  "type": "object",
  "required": [
   "decision",
   "euros",
   "findings",
   "nature",
   "withoutGoal"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "nature": {
    "$ref": "#/components/schemas/Nature"
   },
   "portfolio": {
    "type": "string"
   },
   "withoutGoal": {
    "description": "Whether it stands without a goal in force that gives at least a course.",
    "type": "boolean"
   },
   "euros": {
    "description": "Euros in force that count here and nowhere else.",
    "type": "number"
   },
   "findings": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrderFinding"
    }
   }
  }
 },
 "OrderSignal": {
  "description": "What is out of order (domain.md N6, F22); `goal-lost` had a goal, and goes on without it.",
  "enum": [
   "goal-lost",
   "outsourcing-before-making-together",
   "process-before-goal",
   "solution-before-process"
  ],
  "type": "string"
 },
 "OrderTest": {
  "description": "Whether goals came first, then processes, then solutions (domain.md N6): the bezigheidstherapie-lijst.",
  "type": "object",
  "required": [
   "counted",
   "euros",
   "evidence",
   "judged",
   "leftOut",
   "moment",
   "portfolios",
   "rows",
   "sentence",
   "withoutGoal"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "judged": {
    "description": "How many decisions were held against the order.",
    "type": "number"
   },
   "withoutGoal": {
    "description": "How many stand without a goal in force that gives at least a course, and the euros in force of them.",
    "type": "number"
   },
   "euros": {
    "type": "number"
   },
   "counted": {
    "description": "How the euros are counted.",
    "type": "string"
   },
   "portfolios": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrderPortfolio"
    }
   },
   "rows": {
    "description": "What is out of order, most euros first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrderRow"
    }
   },
   "leftOut": {
    "description": "How many rows are left out because the list would be too long.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "OriginShare": {
  "description": "How many rules of a stack come from where.",
  "type": "object",
  "required": [
   "origin",
   "rules"
  ],
  "properties": {
   "origin": {
    "$ref": "#/components/schemas/RuleOrigin"
   },
   "rules": {
    "type": "number"
   }
  }
 },
 "OrphanCause": {
  "description": "Why a rule in force may be one too many (domain.md N7).",
  "enum": [
   "empty-goals",
   "ground-lapsed",
   "no-explanation",
   "no-goal",
   "no-why",
   "not-applied"
  ],
  "type": "string"
 },
 "OrphanFinding": {
  "description": "One reason why a rule may be one too many, with the events it follows from.",
  "type": "object",
  "required": [
   "cause",
   "evidence",
   "sentence"
  ],
  "properties": {
   "cause": {
    "$ref": "#/components/schemas/OrphanCause"
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "OrphanedRule": {
  "description": "A rule in force that may be one too many.",
  "type": "object",
  "required": [
   "burden",
   "changer",
   "draft",
   "findings",
   "rule",
   "score"
  ],
  "properties": {
   "rule": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "targetGroup": {
    "type": "string"
   },
   "neighbourhood": {
    "type": "string"
   },
   "findings": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrphanFinding"
    }
   },
   "burden": {
    "$ref": "#/components/schemas/Burden"
   },
   "score": {
    "description": "Schrapscore: number of causes, demands, controls and reports together.",
    "type": "number"
   },
   "reviewOn": {
    "description": "Day by which it was to be looked at again.",
    "type": "string"
   },
   "changer": {
    "$ref": "#/components/schemas/RuleChanger"
   },
   "draft": {
    "$ref": "#/components/schemas/DraftRepeal"
   }
  }
 },
 "OrphanedRules": {
  "description": "Rules in force without goal, why, explanation, ground or use (domain.md N7, F12, F47, F48).",
  "type": "object",
  "required": [
   "evidence",
   "found",
   "leftOut",
   "moment",
   "rows",
   "sentence",
   "tested"
  ],
  "properties": {
   "tested": {
    "description": "How many rules in force were tested, and how many of them were found.",
    "type": "number"
   },
   "found": {
    "type": "number"
   },
   "rows": {
    "description": "The rules found, the highest score first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OrphanedRule"
    }
   },
   "leftOut": {
    "description": "How many rows are left out because the list would be too long.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Overview": {
  "description": "What a home page tells: where things stand, and what became known last.",
  "type": "object",
  "required": [
   "coalitions",
   "counts",
   "goals",
   "moment",
   "moments",
   "months",
   "openMotions",
   "recent",
   "spellingsToConfirm",
   "terms"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "counts": {
    "type": "object",
    "required": [
     "decisions",
     "goals",
     "openWithoutGoal",
     "withGoal"
    ],
    "properties": {
     "decisions": {
      "type": "number"
     },
     "goals": {
      "type": "number"
     },
     "withGoal": {
      "description": "Decisions that serve a goal.",
      "type": "number"
     },
     "openWithoutGoal": {
      "description": "Open motions that serve no goal.",
      "type": "number"
     }
    }
   },
   "months": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MonthCount"
    }
   },
   "terms": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "coalitions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "moments": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PoliticalMoment"
    }
   },
   "recent": {
    "type": "array",
    "items": {
     "description": "One event, told in a Dutch sentence.",
     "type": "object",
     "required": [
      "eventId",
      "occurredOn",
      "position",
      "recordedAt",
      "recordedBy",
      "sentence",
      "stream",
      "tone"
     ],
     "properties": {
      "position": {
       "$ref": "#/components/schemas/Position"
      },
      "eventId": {
       "$ref": "#/components/schemas/EventId"
      },
      "occurredOn": {
       "$ref": "#/components/schemas/IsoDate"
      },
      "recordedAt": {
       "$ref": "#/components/schemas/IsoInstant"
      },
      "sentence": {
       "type": "string"
      },
      "tone": {
       "$ref": "#/components/schemas/Tone"
      },
      "recordedBy": {
       "type": "string"
      },
      "subject": {
       "$ref": "#/components/schemas/DecisionRef"
      },
      "stream": {
       "description": "The stream it stands in, as an address names it: plural and id.",
       "type": "object",
       "required": [
        "id",
        "plural"
       ],
       "properties": {
        "plural": {
         "type": "string"
        },
        "id": {
         "$ref": "#/components/schemas/SubjectId"
        }
       }
      },
      "source": {
       "$ref": "#/components/schemas/Source"
      },
      "corrects": {
       "description": "The position this event puts right, with the reason.",
       "type": "number"
      },
      "reason": {
       "type": "string"
      },
      "correctedBy": {
       "description": "The later event that puts this one right.",
       "type": "number"
      }
     }
    }
   },
   "openMotions": {
    "type": "object",
    "required": [
     "rows",
     "total"
    ],
    "properties": {
     "total": {
      "type": "number"
     },
     "rows": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegisterRow"
      }
     }
    }
   },
   "goals": {
    "$ref": "#/components/schemas/Goals"
   },
   "spellingsToConfirm": {
    "type": "number"
   }
  }
 },
 "PageAmount": {
  "description": "What a decision is worth, from its first value to now.",
  "type": "object",
  "required": [
   "changes",
   "key",
   "now",
   "original",
   "position",
   "since",
   "unit"
  ],
  "properties": {
   "key": {
    "$ref": "#/components/schemas/ValueKey"
   },
   "unit": {
    "type": "string"
   },
   "now": {
    "type": "number"
   },
   "original": {
    "type": "number"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "changes": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/AmountChange"
    }
   }
  }
 },
 "PageFact": {
  "description": "One thing that is known of a decision, with the event that says so.",
  "type": "object",
  "required": [
   "key",
   "position",
   "since",
   "texts"
  ],
  "properties": {
   "key": {
    "$ref": "#/components/schemas/TextKey"
   },
   "texts": {
    "description": "The value, or each of them; a code or a text.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "Period": {
  "description": "A named period: a council's term, a coalition.",
  "type": "object",
  "required": [
   "from",
   "label"
  ],
  "properties": {
   "label": {
    "type": "string"
   },
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "to": {
    "type": "string"
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "name"
     ],
     "properties": {
      "name": {
       "type": "string"
      },
      "seats": {
       "type": "number"
      }
     }
    }
   }
  }
 },
 "PoliticalMoment": {
  "description": "A dated shift in the council or the college: election, coalition, alderman, mayor for the college, faction.",
  "type": "object",
  "required": [
   "date",
   "kind",
   "label",
   "position",
   "sentence"
  ],
  "properties": {
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "label": {
    "type": "string"
   },
   "sentence": {
    "type": "string"
   },
   "kind": {
    "enum": [
     "alderman",
     "coalition",
     "college",
     "council",
     "election",
     "faction"
    ],
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "Position": {
  "description": "Index of an event in the whole log, from 0 without gaps; also its leaf index in the Merkle tree (RFC 6962).",
  "type": "integer"
 },
 "Ratification": {
  "description": "Whether the council had to ratify secrecy. Under the law as it was (old Gemeentewet art. 25 lid 3) that of\nanother body lapsed unless the council ratified it in its next meeting after it was given the papers; of\nwhat was imposed later nothing has to be ratified (art. 89).",
  "type": "object",
  "required": [
   "need"
  ],
  "properties": {
   "need": {
    "enum": [
     "done",
     "missing",
     "none",
     "once-given"
    ],
    "type": "string"
   },
   "on": {
    "description": "Day on which the council ratified it.",
    "type": "string"
   },
   "by": {
    "description": "Day of the meeting in which it had to; absent where no such meeting is recorded.",
    "type": "string"
   }
  }
 },
 "Receipt": {
  "description": "What was recorded.",
  "type": "object",
  "required": [
   "id",
   "position",
   "revision"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   }
  }
 },
 "RecordedEvent": {
  "description": "A stored envelope together with its place in the log.",
  "type": "object",
  "required": [
   "actor",
   "confidentiality",
   "data",
   "id",
   "municipality",
   "occurredOn",
   "position",
   "recordedAt",
   "revision",
   "stream",
   "type",
   "version"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "id": {
    "$ref": "#/components/schemas/EventId"
   },
   "type": {
    "type": "string"
   },
   "version": {
    "description": "Version of the data's schema, from 1.",
    "type": "number"
   },
   "stream": {
    "$ref": "#/components/schemas/StreamName"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "municipality": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "recordedAt": {
    "$ref": "#/components/schemas/IsoInstant"
   },
   "actor": {
    "$ref": "#/components/schemas/Actor"
   },
   "source": {
    "$ref": "#/components/schemas/Source"
   },
   "causation": {
    "description": "Id of the event or request that led to this one.",
    "type": "string"
   },
   "correlation": {
    "description": "Shared by all events of one request or one import.",
    "type": "string"
   },
   "request": {
    "description": "SHA-256 (hex) of the request, where its sender may repeat it under a key (docs/adr/0006).",
    "type": "string"
   },
   "confidentiality": {
    "$ref": "#/components/schemas/Confidentiality"
   },
   "correction": {
    "$ref": "#/components/schemas/Correction"
   },
   "data": {},
   "occurredOn": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "validFrom": {
    "description": "First day of legal effect; the date of the act where it is absent.",
    "type": "string"
   },
   "validTo": {
    "description": "First day without legal effect.",
    "type": "string"
   },
   "retroactiveTo": {
    "description": "First day of retroactive effect; only where the decision says so (domain.md, L10).",
    "type": "string"
   }
  }
 },
 "RecordedStream": {
  "description": "All that is recorded of one decision, trace, meeting or council.",
  "type": "object",
  "required": [
   "events",
   "id",
   "revision",
   "steps",
   "stream"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "stream": {
    "description": "Kind of stream, for example `motion`.",
    "type": "string"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "status": {
    "description": "State in the stream's state machine; absent where it has none.",
    "type": "string"
   },
   "events": {
    "description": "Every event in the order of recording, also those that were put right.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StreamEvent"
    }
   },
   "steps": {
    "description": "Names of the commands that the present state allows.",
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  }
 },
 "RecordingRun": {
  "description": "What was recorded in one go: a command, or a whole import.",
  "type": "object",
  "required": [
   "events",
   "label",
   "position",
   "recordedAt"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "recordedAt": {
    "$ref": "#/components/schemas/IsoInstant"
   },
   "label": {
    "type": "string"
   },
   "events": {
    "type": "number"
   },
   "correlation": {
    "type": "string"
   }
  }
 },
 "RegisterRow": {
  "description": "One line of the register of decisions.",
  "type": "object",
  "required": [
   "date",
   "factions",
   "goals",
   "id",
   "kind",
   "level",
   "status",
   "title"
  ],
  "properties": {
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "portfolio": {
    "type": "string"
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "votes": {
    "type": "object",
    "required": [
     "against",
     "for"
    ],
    "properties": {
     "for": {
      "type": "number"
     },
     "against": {
      "type": "number"
     }
    }
   },
   "outcomeBasis": {
    "enum": [
     "derived",
     "stated"
    ],
    "type": "string"
   },
   "goals": {
    "description": "Number of traces from it.",
    "type": "number"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "Reject": {
  "description": "A record, or a field of it, that is not recorded; `reason` is Dutch.",
  "type": "object",
  "required": [
   "file",
   "reason",
   "record"
  ],
  "properties": {
   "file": {
    "type": "string"
   },
   "record": {
    "description": "Place in the file, from 1; 0 where the whole file cannot be read.",
    "type": "number"
   },
   "id": {
    "type": "string"
   },
   "field": {
    "type": "string"
   },
   "value": {
    "description": "What stands there in the source, shortened.",
    "type": "string"
   },
   "reason": {
    "type": "string"
   }
  }
 },
 "Revision": {
  "description": "Index of an event in its stream, from 0 without gaps.",
  "type": "integer"
 },
 "Ripple": {
  "description": "Whether what one lane decided was followed in the others (domain.md N15, F42).",
  "type": "object",
  "required": [
   "asked",
   "evidence",
   "followed",
   "leftOut",
   "moment",
   "months",
   "overdue",
   "rows",
   "sentence",
   "waiting"
  ],
  "properties": {
   "months": {
    "description": "Months in which a decision must be followed.",
    "type": "number"
   },
   "asked": {
    "description": "Decisions that must be followed.",
    "type": "number"
   },
   "followed": {
    "description": "Those that were, or of which it is stated that there is no consequence.",
    "type": "number"
   },
   "waiting": {
    "description": "Those of which the months are not over yet.",
    "type": "number"
   },
   "overdue": {
    "description": "Those that were not followed in time.",
    "type": "number"
   },
   "rows": {
    "description": "What was not followed in time, newest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RippleRow"
    }
   },
   "leftOut": {
    "description": "How many rows are left out because the list would be too long.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "RippleFollowUp": {
  "description": "What followed on a decision in another lane.",
  "type": "object",
  "required": [
   "date",
   "decision",
   "lane",
   "position"
  ],
  "properties": {
   "lane": {
    "$ref": "#/components/schemas/Lane"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  }
 },
 "RippleReason": {
  "description": "Why a decision must be followed: it changes the way of working, or it asks something of the next lane.",
  "enum": [
   "asks",
   "working-method"
  ],
  "type": "string"
 },
 "RippleRow": {
  "description": "A decision that was not followed in time in every lane where it must be.",
  "type": "object",
  "required": [
   "decision",
   "evidence",
   "followed",
   "lane",
   "missing",
   "overdueSince",
   "reason",
   "sentence",
   "since",
   "without"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "lane": {
    "$ref": "#/components/schemas/Lane"
   },
   "reason": {
    "$ref": "#/components/schemas/RippleReason"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "followed": {
    "description": "What followed first in each other lane.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RippleFollowUp"
    }
   },
   "without": {
    "description": "Lanes in which it is stated that there is no consequence.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Lane"
    }
   },
   "missing": {
    "description": "Lanes in which nothing followed and nothing is stated.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Lane"
    }
   },
   "overdueSince": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "RuleChanger": {
  "description": "Who can change a rule (domain.md F47).",
  "type": "object",
  "required": [
   "body",
   "origin",
   "sentence"
  ],
  "properties": {
   "origin": {
    "$ref": "#/components/schemas/RuleOrigin"
   },
   "body": {
    "$ref": "#/components/schemas/Body"
   },
   "sentence": {
    "type": "string"
   }
  }
 },
 "RuleOrigin": {
  "description": "Whose rule it is; unknown where nobody recorded it.",
  "enum": [
   "eu",
   "own",
   "province",
   "state",
   "unknown"
  ],
  "type": "string"
 },
 "RuleStack": {
  "description": "What the rules in force ask together of a target group or in a neighbourhood (domain.md N7, F75, F77).",
  "type": "object",
  "required": [
   "evidence",
   "moment",
   "neighbourhoods",
   "sentence",
   "stacks",
   "targetGroups"
  ],
  "properties": {
   "targetGroups": {
    "description": "All target groups and neighbourhoods that rules in force name, the most rules first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StackChoice"
    }
   },
   "neighbourhoods": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StackChoice"
    }
   },
   "stacks": {
    "description": "The stack that was asked for; else one of each target group, then one of each neighbourhood.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Stack"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "SearchHit": {
  "description": "A decision that a search found, and where in it.",
  "type": "object",
  "required": [
   "date",
   "excerpts",
   "factions",
   "goals",
   "id",
   "kind",
   "level",
   "status",
   "title",
   "titleMarks"
  ],
  "properties": {
   "titleMarks": {
    "description": "The words of its title that were looked for.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Mark"
    }
   },
   "excerpts": {
    "description": "Where else they stand.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Excerpt"
    }
   },
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "portfolio": {
    "type": "string"
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "votes": {
    "type": "object",
    "required": [
     "against",
     "for"
    ],
    "properties": {
     "for": {
      "type": "number"
     },
     "against": {
      "type": "number"
     }
    }
   },
   "outcomeBasis": {
    "enum": [
     "derived",
     "stated"
    ],
    "type": "string"
   },
   "goals": {
    "description": "Number of traces from it.",
    "type": "number"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "SearchPage": {
  "description": "A page of what a search found, the most telling first.",
  "type": "object",
  "required": [
   "facets",
   "moment",
   "people",
   "rows",
   "tolerated",
   "total"
  ],
  "properties": {
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SearchHit"
    }
   },
   "tolerated": {
    "description": "Words that occur nowhere, with those that were looked for in their place.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Tolerated"
    }
   },
   "people": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/FoundPerson"
    }
   },
   "next": {
    "$ref": "#/components/schemas/NextPage"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "total": {
    "type": "number"
   },
   "facets": {
    "type": "object",
    "required": [
     "faction",
     "kind",
     "level",
     "portfolio",
     "status"
    ],
    "properties": {
     "portfolio": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "faction": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "kind": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "level": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     },
     "status": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     }
    }
   }
  }
 },
 "SecrecyBody": {
  "description": "A body that may impose secrecy.",
  "enum": [
   "college",
   "commission",
   "council",
   "mayor"
  ],
  "type": "string"
 },
 "SecrecyRegister": {
  "description": "Secrecy that was imposed, as far as whoever asks may know of it.",
  "type": "object",
  "required": [
   "evidence",
   "inForce",
   "lifted",
   "moment",
   "sentence"
  ],
  "properties": {
   "inForce": {
    "description": "In force: first those of which a term has passed, then the last imposed first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SecrecyRow"
    }
   },
   "lifted": {
    "description": "Lifted, the last imposed first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SecrecyRow"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "SecrecyRow": {
  "description": "Secrecy in words, as a register and the page of a decision tell it.",
  "type": "object",
  "required": [
   "body",
   "decision",
   "id",
   "imposedBy",
   "imposedIn",
   "knownTo",
   "level",
   "mayLift",
   "overdue",
   "ratification",
   "sentence"
  ],
  "properties": {
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "decision": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "subject": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "level": {
    "enum": [
     "internal",
     "secret"
    ],
    "type": "string"
   },
   "fields": {
    "description": "Names of the fields it is about; the whole decision where absent.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "ground": {
    "description": "The ground with its article; what is internal has none.",
    "type": "string"
   },
   "imposedBy": {
    "type": "string"
   },
   "body": {
    "$ref": "#/components/schemas/SecrecyBody"
   },
   "imposedIn": {
    "$ref": "#/components/schemas/EventId"
   },
   "description": {
    "description": "What anyone may read of it.",
    "type": "string"
   },
   "since": {
    "type": "string"
   },
   "until": {
    "description": "Day on which the body means to lift it; it does not end by itself.",
    "type": "string"
   },
   "givenToCouncilOn": {
    "type": "string"
   },
   "liftedOn": {
    "type": "string"
   },
   "mayLift": {
    "description": "Bodies that may lift it.",
    "type": "array",
    "items": {
     "enum": [
      "college",
      "commission",
      "council",
      "mayor"
     ],
     "type": "string"
    }
   },
   "knownTo": {
    "description": "Circles that may know what it is about.",
    "type": "array",
    "items": {
     "enum": [
      "college",
      "council",
      "internal"
     ],
     "type": "string"
    }
   },
   "ratification": {
    "$ref": "#/components/schemas/Ratification"
   },
   "overdue": {
    "description": "Whether a day has passed on which something should have been done about it.",
    "type": "boolean"
   },
   "sentence": {
    "description": "\"Geheim: persoonlijke levenssfeer (Woo art. 5.1 lid 2 e), opgelegd door het college.\"",
    "type": "string"
   }
  }
 },
 "ServingLevel": {
  "description": "What serves a goal on one level.",
  "type": "object",
  "required": [
   "level",
   "rows"
  ],
  "properties": {
   "level": {
    "$ref": "#/components/schemas/Level"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ServingRow"
    }
   },
   "worth": {
    "$ref": "#/components/schemas/Worth"
   }
  }
 },
 "ServingRow": {
  "description": "A decision that serves a goal; `via` are the decisions between the two.",
  "type": "object",
  "required": [
   "counted",
   "decision",
   "intention",
   "since",
   "trace",
   "type",
   "via"
  ],
  "properties": {
   "via": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DecisionRef"
    }
   },
   "worth": {
    "$ref": "#/components/schemas/Worth"
   },
   "counted": {
    "description": "Whether that is in the sum of its level.",
    "type": "boolean"
   },
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "type": {
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   }
  }
 },
 "Session": {
  "description": "Who asks.",
  "type": "object",
  "required": [
   "access",
   "canSignIn",
   "example",
   "signedIn"
  ],
  "properties": {
   "signedIn": {
    "type": "boolean"
   },
   "id": {
    "description": "As the log names who records something; absent for whoever did not sign in.",
    "type": "string"
   },
   "name": {
    "description": "Name to show.",
    "type": "string"
   },
   "access": {
    "description": "What holds in a municipality is what stands under its code and under `*` together.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Access"
    }
   },
   "canSignIn": {
    "description": "Whether someone can sign in here.",
    "type": "boolean"
   },
   "example": {
    "description": "Whether it is example users who sign in, to try things out.",
    "type": "boolean"
   }
  }
 },
 "Signal": {
  "description": "Something looks wrong; the log remarks and never judges.",
  "type": "object",
  "required": [
   "code",
   "evidence",
   "sentence",
   "source"
  ],
  "properties": {
   "code": {
    "description": "What looks wrong, in kebab-case, for example \"outcome-contradicts-votes\".",
    "type": "string"
   },
   "rule": {
    "description": "Rule of domain.md 4.5 it follows, \"L3\" to \"L12\"; absent where it follows from the article alone.",
    "type": "string"
   },
   "source": {
    "$ref": "#/components/schemas/LawSource"
   },
   "sentence": {
    "description": "What looks wrong, in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it follows from.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "SittingFaction": {
  "description": "A faction as it sits in the council on the day of the meeting.",
  "type": "object",
  "required": [
   "away",
   "faction",
   "members",
   "seats"
  ],
  "properties": {
   "faction": {
    "type": "string"
   },
   "seats": {
    "type": "number"
   },
   "away": {
    "description": "Members who are not on the attendance list.",
    "type": "number"
   },
   "members": {
    "description": "Members, where they are recorded by name.",
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  }
 },
 "SlotStatus": {
  "description": "What became of a slot since the hop before.",
  "enum": [
   "gone",
   "kept",
   "narrowed",
   "sharpened",
   "shifted",
   "widened"
  ],
  "type": "string"
 },
 "SlotText": {
  "description": "What a goal or a hop says in one slot.",
  "type": "object",
  "required": [
   "slot",
   "text"
  ],
  "properties": {
   "slot": {
    "$ref": "#/components/schemas/IntentSlot"
   },
   "text": {
    "type": "string"
   }
  }
 },
 "SlotWeight": {
  "description": "What the loss of one slot costs a hop; those of all slots are 1 together.",
  "type": "object",
  "required": [
   "slot",
   "weight"
  ],
  "properties": {
   "slot": {
    "$ref": "#/components/schemas/IntentSlot"
   },
   "weight": {
    "type": "number"
   }
  }
 },
 "Source": {
  "description": "Where a recorded act can be read: the system it came from, its reference there, its public address.",
  "type": "object",
  "required": [
   "reference",
   "system"
  ],
  "properties": {
   "system": {
    "type": "string"
   },
   "reference": {
    "type": "string"
   },
   "address": {
    "type": "string"
   }
  }
 },
 "Spelling": {
  "description": "A spelling of a faction's name that may mean a known faction; a clerk decides.",
  "type": "object",
  "required": [
   "count",
   "faction",
   "reason",
   "spelling",
   "status"
  ],
  "properties": {
   "spelling": {
    "type": "string"
   },
   "faction": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   },
   "count": {
    "type": "number"
   },
   "status": {
    "enum": [
     "confirmed",
     "proposed",
     "rejected"
    ],
    "type": "string"
   }
  }
 },
 "Stack": {
  "description": "The rules in force that one target group, or one neighbourhood, has to do with, added up (domain.md F75, F77).",
  "type": "object",
  "required": [
   "burden",
   "contradictions",
   "evidence",
   "goals",
   "origins",
   "orphans",
   "rules",
   "sentence"
  ],
  "properties": {
   "targetGroup": {
    "type": "string"
   },
   "neighbourhood": {
    "type": "string"
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   },
   "rules": {
    "description": "The heaviest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/StackedRule"
    }
   },
   "burden": {
    "$ref": "#/components/schemas/Burden"
   },
   "origins": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/OriginShare"
    }
   },
   "orphans": {
    "description": "How many of the rules may be one too many.",
    "type": "number"
   },
   "goals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DecisionRef"
    }
   },
   "contradictions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Contradiction"
    }
   }
  }
 },
 "StackChoice": {
  "description": "A target group or a neighbourhood with rules of its own.",
  "type": "object",
  "required": [
   "name",
   "rules"
  ],
  "properties": {
   "name": {
    "type": "string"
   },
   "rules": {
    "type": "number"
   }
  }
 },
 "StackedRule": {
  "description": "A rule as it lies in a stack.",
  "type": "object",
  "required": [
   "burden",
   "causes",
   "goals",
   "origin",
   "rule",
   "weight"
  ],
  "properties": {
   "rule": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "origin": {
    "$ref": "#/components/schemas/RuleOrigin"
   },
   "burden": {
    "$ref": "#/components/schemas/Burden"
   },
   "weight": {
    "description": "Demands, controls and reports together.",
    "type": "number"
   },
   "causes": {
    "description": "How many causes there are to ask whether it is still needed.",
    "type": "number"
   },
   "goals": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  }
 },
 "StreamEvent": {
  "description": "An event as it is recorded, with its data in the newest version, told in Dutch.",
  "type": "object",
  "required": [
   "actor",
   "confidentiality",
   "data",
   "id",
   "label",
   "municipality",
   "occurredOn",
   "position",
   "recordedAt",
   "revision",
   "sentence",
   "stream",
   "type",
   "version"
  ],
  "properties": {
   "label": {
    "description": "Dutch name of the act.",
    "type": "string"
   },
   "sentence": {
    "type": "string"
   },
   "correctedBy": {
    "description": "The event that put this one right last; absent where this one counts.",
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "id": {
    "$ref": "#/components/schemas/EventId"
   },
   "type": {
    "type": "string"
   },
   "version": {
    "description": "Version of the data's schema, from 1.",
    "type": "number"
   },
   "stream": {
    "$ref": "#/components/schemas/StreamName"
   },
   "revision": {
    "$ref": "#/components/schemas/Revision"
   },
   "municipality": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "recordedAt": {
    "$ref": "#/components/schemas/IsoInstant"
   },
   "actor": {
    "$ref": "#/components/schemas/Actor"
   },
   "source": {
    "$ref": "#/components/schemas/Source"
   },
   "causation": {
    "description": "Id of the event or request that led to this one.",
    "type": "string"
   },
   "correlation": {
    "description": "Shared by all events of one request or one import.",
    "type": "string"
   },
   "request": {
    "description": "SHA-256 (hex) of the request, where its sender may repeat it under a key (docs/adr/0006).",
    "type": "string"
   },
   "confidentiality": {
    "$ref": "#/components/schemas/Confidentiality"
   },
   "correction": {
    "$ref": "#/components/schemas/Correction"
   },
   "data": {},
   "occurredOn": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "validFrom": {
    "description": "First day of legal effect; the date of the act where it is absent.",
    "type": "string"
   },
   "validTo": {
    "description": "First day without legal effect.",
    "type": "string"
   },
   "retroactiveTo": {
    "description": "First day of retroactive effect; only where the decision says so (domain.md, L10).",
    "type": "string"
   }
  }
 },
 "StreamName": {
  "description": "`<stream>-<municipality>.<subject>`, for example `motion-gm0479.0197…`.",
  "type": "string"
 },
 "Stretch": {
  "description": "A stretch of valid time; the last day is the day before `to`, and it is open where `to` is absent.",
  "type": "object",
  "required": [
   "from"
  ],
  "properties": {
   "from": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "to": {
    "type": "string"
   }
  }
 },
 "SubjectId": {
  "description": "UUID of a decision, trace, meeting or council; the part of the stream's name after the dot.",
  "type": "string",
  "format": "uuid"
 },
 "TextKey": {
  "description": "What a text of a decision is about.",
  "enum": [
   "added-value",
   "announced",
   "applied-on",
   "basis",
   "body",
   "change-ground",
   "condition",
   "conditions",
   "consent",
   "contribution",
   "delegating-article",
   "direction",
   "drift-cause",
   "effect",
   "empty-phrase",
   "explanation",
   "external-factor",
   "factions",
   "for-whom",
   "goal-kind",
   "heard",
   "holder",
   "holder-position",
   "judged-slots",
   "motivation",
   "movers",
   "nature",
   "neighbourhood",
   "number",
   "origin",
   "outcome-basis",
   "owner",
   "party",
   "portfolio",
   "powers",
   "principle",
   "procedure",
   "published",
   "purchase",
   "request",
   "result-level",
   "review-on",
   "slot-direction",
   "slot-effect",
   "slot-measure",
   "slot-target-group",
   "slot-term",
   "stage",
   "subject",
   "summary",
   "target-group",
   "term",
   "title",
   "version",
   "voted-for",
   "why"
  ],
  "type": "string"
 },
 "TimeFrame": {
  "description": "What the time control can choose from.",
  "type": "object",
  "required": [
   "first",
   "head",
   "last",
   "moments",
   "recordings",
   "today"
  ],
  "properties": {
   "today": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "first": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "last": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "head": {
    "$ref": "#/components/schemas/Position"
   },
   "moments": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PoliticalMoment"
    }
   },
   "recordings": {
    "description": "Newest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RecordingRun"
    }
   }
  }
 },
 "Timeline": {
  "description": "Council, executive and organisation side by side in time (domain.md F42).",
  "type": "object",
  "required": [
   "coalitions",
   "factions",
   "goals",
   "items",
   "kinds",
   "moment",
   "moments",
   "months",
   "neighbourhoods",
   "portfolios",
   "targetGroups",
   "terms",
   "total"
  ],
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "total": {
    "description": "All that was found; `items` holds the newest of them.",
    "type": "number"
   },
   "items": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TimelineItem"
    }
   },
   "months": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/MonthCount"
    }
   },
   "terms": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "coalitions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Period"
    }
   },
   "moments": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PoliticalMoment"
    }
   },
   "kinds": {
    "description": "For each filter the values of what passes all other filters.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "portfolios": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "factions": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "targetGroups": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "neighbourhoods": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "goals": {
    "description": "Goals that something serves, or is, of what passes all other filters.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DecisionRef"
    }
   }
  }
 },
 "TimelineItem": {
  "description": "One event on the timeline.",
  "type": "object",
  "required": [
   "date",
   "label",
   "lane",
   "onTrail",
   "position",
   "sentence",
   "tone"
  ],
  "properties": {
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "lane": {
    "$ref": "#/components/schemas/Lane"
   },
   "label": {
    "type": "string"
   },
   "sentence": {
    "type": "string"
   },
   "tone": {
    "$ref": "#/components/schemas/Tone"
   },
   "subject": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "onTrail": {
    "description": "Whether it belongs to what serves the goal that is followed.",
    "type": "boolean"
   },
   "part": {
    "description": "What the faction that is asked for has to do with it; absent where none is asked for.",
    "enum": [
     "moved",
     "moved-and-voted-for",
     "voted-for"
    ],
    "type": "string"
   }
  }
 },
 "Tolerated": {
  "description": "A word that occurs nowhere, and what was looked for in its place.",
  "type": "object",
  "required": [
   "meant",
   "typed"
  ],
  "properties": {
   "typed": {
    "type": "string"
   },
   "meant": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  }
 },
 "Tone": {
  "description": "How an event is marked in a timeline; never by colour alone.",
  "enum": [
   "act",
   "correction",
   "done",
   "political",
   "signal"
  ],
  "type": "string"
 },
 "TraceRow": {
  "description": "A trace as seen from one of its ends; `decision` is the other end.",
  "type": "object",
  "required": [
   "decision",
   "intention",
   "since",
   "trace",
   "type"
  ],
  "properties": {
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "type": {
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   }
  }
 },
 "Trail": {
  "description": "All paths from a decision up to its goals.",
  "type": "object",
  "required": [
   "decision",
   "evidence",
   "leftOut",
   "moment",
   "paths",
   "sentence"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "paths": {
    "description": "Those that hold first, and of these the strongest first.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TrailPath"
    }
   },
   "leftOut": {
    "description": "Paths to a goal that are left out; counted up to 200.",
    "type": "number"
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "TrailHop": {
  "description": "One step up: the trace, and the decision it leads to.",
  "type": "object",
  "required": [
   "date",
   "decision",
   "holds",
   "intention",
   "label",
   "position",
   "since",
   "trace",
   "type"
  ],
  "properties": {
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "type": {
    "type": "string"
   },
   "label": {
    "description": "The type in Dutch: \"geeft uitvoering aan\".",
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "holds": {
    "description": "Whether an intention comes through: the trace carries one, and the decision stands.",
    "type": "boolean"
   },
   "sentence": {
    "description": "Why it does not hold, in one Dutch sentence.",
    "type": "string"
   }
  }
 },
 "TrailPath": {
  "description": "One path from a decision up to a goal.",
  "type": "object",
  "required": [
   "evidence",
   "goal",
   "holds",
   "hops",
   "sentence",
   "strength"
  ],
  "properties": {
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "hops": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TrailHop"
    }
   },
   "holds": {
    "description": "Whether every hop holds and the goal is in force.",
    "type": "boolean"
   },
   "strength": {
    "description": "Strengths of the traces multiplied, 0 to 1; it orders the paths and measures nothing.",
    "type": "number"
   },
   "sentence": {
    "type": "string"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "TrailStep": {
  "description": "A step on the way from goal to result; `type` and `intention` are those of the trace between this step and the next one nearer to `here`.",
  "type": "object",
  "required": [
   "date",
   "here",
   "id",
   "kind",
   "status",
   "title"
  ],
  "properties": {
   "here": {
    "type": "boolean"
   },
   "type": {
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "ValueKey": {
  "description": "What a number of a decision counts; `amount` is what it is worth now, `ceiling` the most it allows.",
  "enum": [
   "amount",
   "baseline",
   "budget",
   "ceiling",
   "controls",
   "demands",
   "original-amount",
   "reports",
   "target",
   "votes-against",
   "votes-for"
  ],
  "type": "string"
 },
 "Vote": {
  "description": "A vote of the council.",
  "type": "object",
  "required": [
   "basis",
   "blankOrInvalid",
   "date",
   "factions",
   "method",
   "needed",
   "onPersons",
   "outcome",
   "position",
   "totals",
   "votesCast"
  ],
  "properties": {
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "method": {
    "type": "string"
   },
   "outcome": {
    "type": "string"
   },
   "basis": {
    "enum": [
     "derived",
     "stated"
    ],
    "type": "string"
   },
   "totals": {
    "$ref": "#/components/schemas/VoteTotals"
   },
   "factions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/FactionRow"
    }
   },
   "votesCast": {
    "description": "Votes for and against together (Gemeentewet art. 30: those who cast a vote).",
    "type": "number"
   },
   "blankOrInvalid": {
    "description": "Ballots that were handed in blank or invalid: they take part and cast no vote (art. 29, 30 lid 2).",
    "type": "number"
   },
   "onPersons": {
    "description": "Whether persons were voted on (art. 31), as far as the record says so.",
    "type": "boolean"
   },
   "tiedBefore": {
    "description": "Position of the vote on the same decision that was tied before this one (art. 32 lid 4).",
    "type": "number"
   },
   "needed": {
    "description": "Votes for that make a majority of the votes cast.",
    "type": "number"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   },
   "seats": {
    "description": "Sitting members on the day, where the record says so.",
    "type": "number"
   },
   "present": {
    "description": "Members on the attendance list (art. 20).",
    "type": "number"
   },
   "keptOut": {
    "description": "Members who had to abstain (art. 28), of those who did not take part.",
    "type": "number"
   },
   "noQuorumNeeded": {
    "description": "Why fewer members were enough (art. 20 lid 2, 29 lid 2).",
    "enum": [
     "meeting-called-anew",
     "vote-held-anew"
    ],
    "type": "string"
   }
  }
 },
 "VoteTotals": {
  "description": "Seats on each side of a vote.",
  "type": "object",
  "required": [
   "absent",
   "against",
   "for",
   "notParticipating"
  ],
  "properties": {
   "for": {
    "type": "number"
   },
   "against": {
    "type": "number"
   },
   "notParticipating": {
    "type": "number"
   },
   "absent": {
    "type": "number"
   }
  }
 },
 "WhisperChain": {
  "description": "One chain from a goal to a decision, and what is left of the intention at its end.",
  "type": "object",
  "required": [
   "end",
   "evidence",
   "goal",
   "hops",
   "sentence",
   "start",
   "undecided",
   "unstated"
  ],
  "properties": {
   "end": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "fidelity": {
    "description": "What is left of the intention, 0 to 1: what comes through each hop multiplied; absent where no hop can be compared.",
    "type": "number"
   },
   "effectLostAt": {
    "description": "The first hop on which the effect is gone, counted from 0.",
    "type": "number"
   },
   "undecided": {
    "description": "Slots that count as shifted until a person judges them.",
    "type": "number"
   },
   "unstated": {
    "description": "Hops that state nothing by which they can be compared.",
    "type": "number"
   },
   "sentence": {
    "type": "string"
   },
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "start": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/SlotText"
    }
   },
   "hops": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/WhisperHop"
    }
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "WhisperHop": {
  "description": "One hop: a trace along which the intention went on to a decision.",
  "type": "object",
  "required": [
   "decision",
   "evidence",
   "intention",
   "left",
   "since",
   "slots",
   "trace",
   "type"
  ],
  "properties": {
   "trace": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "type": {
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "since": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "slots": {
    "description": "The slots that can be compared; none where the trace states none.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/HopSlot"
    }
   },
   "fidelity": {
    "description": "Share of the intention that comes through this hop, 0 to 1; absent where nothing can be compared.",
    "type": "number"
   },
   "left": {
    "description": "What is left of the intention of the goal after this hop, 0 to 1.",
    "type": "number"
   },
   "judgement": {
    "$ref": "#/components/schemas/HopJudgement"
   },
   "evidence": {
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "Why": {
  "description": "Why a decision, a rule, a contract or a service is there (domain.md N20, F12, F81, F91).",
  "type": "object",
  "required": [
   "decidedBy",
   "decision",
   "evidence",
   "force",
   "goals",
   "moment",
   "paragraph",
   "path",
   "sentence",
   "unknown"
  ],
  "properties": {
   "decision": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "paragraph": {
    "description": "One paragraph that everybody can read.",
    "type": "string"
   },
   "goals": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/WhyGoal"
    }
   },
   "reason": {
    "description": "The reason that it gives itself.",
    "type": "string"
   },
   "decidedBy": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Decider"
    }
   },
   "force": {
    "$ref": "#/components/schemas/Force"
   },
   "changedOn": {
    "type": "string"
   },
   "changer": {
    "$ref": "#/components/schemas/Changer"
   },
   "reviewOn": {
    "type": "string"
   },
   "path": {
    "description": "The strongest way from a goal down to it.",
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/WhyStep"
    }
   },
   "unknown": {
    "description": "What was not recorded, each in a sentence.",
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "sentence": {
    "description": "The answer in one Dutch sentence.",
    "type": "string"
   },
   "evidence": {
    "description": "Positions of the events it rests on.",
    "type": "array",
    "items": {
     "type": "number"
    }
   }
  }
 },
 "WhyGoal": {
  "description": "A goal that a decision should help reach.",
  "type": "object",
  "required": [
   "goal"
  ],
  "properties": {
   "goal": {
    "$ref": "#/components/schemas/DecisionRef"
   },
   "endedOn": {
    "description": "Day from which the goal counts no more.",
    "type": "string"
   }
  }
 },
 "WhyStep": {
  "description": "A decision on its way to a goal, and how it rests on the next one.",
  "type": "object",
  "required": [
   "date",
   "here",
   "id",
   "kind",
   "status",
   "title"
  ],
  "properties": {
   "here": {
    "type": "boolean"
   },
   "type": {
    "description": "Of what ties it to the step before: its type, in whose words, and the event that says so.",
    "type": "string"
   },
   "intention": {
    "type": "string"
   },
   "position": {
    "type": "number"
   },
   "id": {
    "$ref": "#/components/schemas/SubjectId"
   },
   "kind": {
    "$ref": "#/components/schemas/DecisionKind"
   },
   "number": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "date": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "status": {
    "description": "State on the date looked at; a code of the stream's state machine.",
    "type": "string"
   },
   "secrecy": {
    "description": "Whether it is not public, or not all of it; absent where it is.",
    "enum": [
     "internal",
     "internal-part",
     "secret",
     "secret-part"
    ],
    "type": "string"
   }
  }
 },
 "Worth": {
  "description": "A sum of money, with the unit it is counted in.",
  "type": "object",
  "required": [
   "unit",
   "value"
  ],
  "properties": {
   "value": {
    "type": "number"
   },
   "unit": {
    "type": "string"
   }
  }
 }
};
