// Written by `npm run generate`; edit answers.ts.
/** Name of an answer. */
export type AnswerName =
  | "DecisionPage"
  | "FactionSpellings"
  | "GoalPage"
  | "Goals"
  | "Overview"
  | "Recorded"
  | "RecordedStream"
  | "Register"
  | "StreamEvent"
  | "TimeFrame"
  | "Timeline"
;
/** JSON Schema of every answer and of what answers are made of. */
export const answerSchemas: Readonly<Record<string, object>> = {
 "Actor": {
  "description": "Who recorded an event, and in which capacity.",
  "type": "object",
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
   }
  },
  "required": [
   "id",
   "role"
  ]
 },
 "AllowedStep": {
  "description": "A command that the present state of a stream allows.",
  "type": "object",
  "properties": {
   "command": {
    "description": "Name of the command, as in an address.",
    "type": "string"
   },
   "label": {
    "description": "Dutch name, as on a button.",
    "type": "string"
   }
  },
  "required": [
   "command",
   "label"
  ]
 },
 "AmountChange": {
  "description": "A change of an amount: what it became, and by how much it differs from what it was.",
  "type": "object",
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
  },
  "required": [
   "by",
   "from",
   "position",
   "value"
  ]
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
 "Correction": {
  "description": "Points at the event that is put right; the data of the correcting event replace it from its position on.",
  "type": "object",
  "properties": {
   "of": {
    "$ref": "#/components/schemas/EventId"
   },
   "reason": {
    "description": "Why, in the recorder's words; never empty.",
    "type": "string"
   }
  },
  "required": [
   "of",
   "reason"
  ]
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
   "decidedBy": {
    "$ref": "#/components/schemas/Period"
   },
   "movers": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "faction": {
       "type": "string"
      }
     },
     "required": [
      "name"
     ]
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
    "type": "string"
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
  },
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
   "servedBy",
   "signals",
   "since",
   "steps",
   "trail"
  ]
 },
 "DecisionRef": {
  "description": "A decision, named as people name it.",
  "type": "object",
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
   }
  },
  "required": [
   "date",
   "id",
   "kind",
   "status",
   "title"
  ]
 },
 "EventId": {
  "description": "UUID in lower case (RFC 9562): version 7 for new events, version 5 of the source record on import.",
  "type": "string",
  "format": "uuid"
 },
 "Facet": {
  "description": "A value to filter by and how many decisions have it.",
  "type": "object",
  "properties": {
   "value": {
    "type": "string"
   },
   "count": {
    "type": "number"
   }
  },
  "required": [
   "count",
   "value"
  ]
 },
 "FactionRow": {
  "description": "How one faction voted, and each member where that is known.",
  "type": "object",
  "properties": {
   "members": {
    "type": "array",
    "items": {
     "type": "object",
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
     },
     "required": [
      "name",
      "vote"
     ]
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
  },
  "required": [
   "absent",
   "against",
   "faction",
   "for",
   "notParticipating"
  ]
 },
 "FactionSpellings": {
  "description": "Spellings of factions' names that an import met, those to be judged first.",
  "type": "object",
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
  },
  "required": [
   "moment",
   "rows"
  ]
 },
 "GoalPage": {
  "description": "All a page about one goal tells.",
  "type": "object",
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
   }
  },
  "required": [
   "content",
   "goal",
   "history",
   "inForce",
   "moment",
   "partOf",
   "revision",
   "servedBy",
   "since",
   "steps"
  ]
 },
 "GoalRow": {
  "description": "One goal in the list of goals.",
  "type": "object",
  "properties": {
   "targetGroup": {
    "type": "string"
   },
   "baseline": {
    "type": "object",
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string"
     },
     "source": {
      "type": "string"
     }
    },
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ]
   },
   "target": {
    "type": "object",
    "properties": {
     "value": {
      "type": "number"
     },
     "unit": {
      "type": "string"
     },
     "date": {
      "type": "string"
     },
     "source": {
      "type": "string"
     }
    },
    "required": [
     "date",
     "source",
     "unit",
     "value"
    ]
   },
   "term": {
    "type": "string"
   },
   "served": {
    "description": "Decisions that serve it, directly or through others.",
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
   }
  },
  "required": [
   "date",
   "id",
   "kind",
   "served",
   "status",
   "title"
  ]
 },
 "Goals": {
  "description": "The goals of a municipality.",
  "type": "object",
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "total": {
    "type": "number"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/GoalRow"
    }
   }
  },
  "required": [
   "moment",
   "rows",
   "total"
  ]
 },
 "HistoryItem": {
  "description": "One event, told in a Dutch sentence.",
  "type": "object",
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
  },
  "required": [
   "eventId",
   "occurredOn",
   "position",
   "recordedAt",
   "recordedBy",
   "sentence",
   "tone"
  ]
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
  },
  "required": [
   "article",
   "confidence"
  ]
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
 "Moment": {
  "description": "The two times every question takes: what held on `asOf`, by what was known at `knownAt`.",
  "type": "object",
  "properties": {
   "asOf": {
    "$ref": "#/components/schemas/IsoDate"
   },
   "knownAt": {
    "$ref": "#/components/schemas/Position"
   }
  },
  "required": [
   "asOf",
   "knownAt"
  ]
 },
 "MonthCount": {
  "description": "How many decisions a month saw, `YYYY-MM`.",
  "type": "object",
  "properties": {
   "month": {
    "type": "string"
   },
   "decisions": {
    "type": "number"
   }
  },
  "required": [
   "decisions",
   "month"
  ]
 },
 "MunicipalityCode": {
  "description": "TOOI code of a municipality, `gm` and four digits (gm0479 is Zaanstad).",
  "type": "string"
 },
 "Overview": {
  "description": "What a home page tells: where things stand, and what became known last.",
  "type": "object",
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "counts": {
    "type": "object",
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
    },
    "required": [
     "decisions",
     "goals",
     "openWithoutGoal",
     "withGoal"
    ]
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
     "$ref": "#/components/schemas/HistoryItem"
    }
   },
   "openMotions": {
    "type": "object",
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
    },
    "required": [
     "rows",
     "total"
    ]
   },
   "goals": {
    "$ref": "#/components/schemas/Goals"
   },
   "spellingsToConfirm": {
    "type": "number"
   }
  },
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
  ]
 },
 "PageAmount": {
  "description": "What a decision is worth, from its first value to now.",
  "type": "object",
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
  },
  "required": [
   "changes",
   "key",
   "now",
   "original",
   "position",
   "since",
   "unit"
  ]
 },
 "PageFact": {
  "description": "One thing that is known of a decision, with the event that says so.",
  "type": "object",
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
  },
  "required": [
   "key",
   "position",
   "since",
   "texts"
  ]
 },
 "Period": {
  "description": "A named period: a council's term, a coalition.",
  "type": "object",
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
     "properties": {
      "name": {
       "type": "string"
      },
      "seats": {
       "type": "number"
      }
     },
     "required": [
      "name"
     ]
    }
   }
  },
  "required": [
   "from",
   "label"
  ]
 },
 "PoliticalMoment": {
  "description": "A dated political moment: election, coalition, alderman.",
  "type": "object",
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
     "council",
     "election",
     "faction"
    ],
    "type": "string"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  },
  "required": [
   "date",
   "kind",
   "label",
   "position",
   "sentence"
  ]
 },
 "Position": {
  "description": "Index of an event in the whole log, from 0 without gaps; also its leaf index in the Merkle tree (RFC 6962).",
  "type": "integer"
 },
 "Recorded": {
  "description": "What was recorded.",
  "type": "object",
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
  },
  "required": [
   "id",
   "position",
   "revision"
  ]
 },
 "RecordedStream": {
  "description": "All that is recorded of one decision, trace, meeting or council.",
  "type": "object",
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
  },
  "required": [
   "events",
   "id",
   "revision",
   "steps",
   "stream"
  ]
 },
 "RecordingRun": {
  "description": "What was recorded in one go: a command, or a whole import.",
  "type": "object",
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
   }
  },
  "required": [
   "events",
   "label",
   "position",
   "recordedAt"
  ]
 },
 "Register": {
  "description": "The register of decisions, newest first.",
  "type": "object",
  "properties": {
   "moment": {
    "$ref": "#/components/schemas/Moment"
   },
   "total": {
    "type": "number"
   },
   "rows": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/RegisterRow"
    }
   },
   "next": {
    "description": "Offset of the next page, when there is one.",
    "type": "number"
   },
   "facets": {
    "type": "object",
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
     "level": {
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
     "status": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Facet"
      }
     }
    },
    "required": [
     "faction",
     "kind",
     "level",
     "portfolio",
     "status"
    ]
   }
  },
  "required": [
   "facets",
   "moment",
   "rows",
   "total"
  ]
 },
 "RegisterRow": {
  "description": "One line of the register of decisions.",
  "type": "object",
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
    "properties": {
     "for": {
      "type": "number"
     },
     "against": {
      "type": "number"
     }
    },
    "required": [
     "against",
     "for"
    ]
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
   }
  },
  "required": [
   "date",
   "factions",
   "goals",
   "id",
   "kind",
   "level",
   "status",
   "title"
  ]
 },
 "Revision": {
  "description": "Index of an event in its stream, from 0 without gaps.",
  "type": "integer"
 },
 "ServingLevel": {
  "description": "What serves a goal on one level.",
  "type": "object",
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
  },
  "required": [
   "level",
   "rows"
  ]
 },
 "ServingRow": {
  "description": "A decision that serves a goal; `via` are the decisions between the two.",
  "type": "object",
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
  },
  "required": [
   "decision",
   "intention",
   "since",
   "trace",
   "type",
   "via"
  ]
 },
 "Signal": {
  "description": "Something looks wrong; the log remarks and never judges.",
  "type": "object",
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
  },
  "required": [
   "code",
   "evidence",
   "sentence",
   "source"
  ]
 },
 "Source": {
  "description": "Where a recorded act can be read: the system it came from, its reference there, its public address.",
  "type": "object",
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
  },
  "required": [
   "reference",
   "system"
  ]
 },
 "Spelling": {
  "description": "A spelling of a faction's name that may mean a known faction; a clerk decides.",
  "type": "object",
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
  },
  "required": [
   "count",
   "faction",
   "reason",
   "spelling",
   "status"
  ]
 },
 "StreamEvent": {
  "description": "An event as it is recorded, with its data in the newest version, told in Dutch.",
  "type": "object",
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
  },
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
  ]
 },
 "StreamName": {
  "description": "`<stream>-<municipality>.<subject>`, for example `motion-gm0479.0197…`.",
  "type": "string"
 },
 "SubjectId": {
  "description": "UUID of a decision, trace, meeting or council; the part of the stream's name after the dot.",
  "type": "string",
  "format": "uuid"
 },
 "TextKey": {
  "description": "What a text of a decision is about.",
  "enum": [
   "announced",
   "basis",
   "body",
   "change-ground",
   "conditions",
   "consent",
   "delegating-article",
   "factions",
   "heard",
   "holder",
   "holder-position",
   "movers",
   "neighbourhood",
   "number",
   "origin",
   "outcome-basis",
   "party",
   "portfolio",
   "powers",
   "procedure",
   "published",
   "purchase",
   "stage",
   "subject",
   "summary",
   "target-group",
   "term",
   "title",
   "version"
  ],
  "type": "string"
 },
 "TimeFrame": {
  "description": "What the time control can choose from.",
  "type": "object",
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
  },
  "required": [
   "first",
   "head",
   "last",
   "moments",
   "recordings",
   "today"
  ]
 },
 "Timeline": {
  "description": "Council, executive and organisation side by side in time (domain.md F42).",
  "type": "object",
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
   "portfolios": {
    "description": "Portfolios of what passes all other filters.",
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "coalitions",
   "items",
   "moment",
   "moments",
   "months",
   "portfolios",
   "terms",
   "total"
  ]
 },
 "TimelineItem": {
  "description": "One event on the timeline.",
  "type": "object",
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
   }
  },
  "required": [
   "date",
   "label",
   "lane",
   "onTrail",
   "position",
   "sentence",
   "tone"
  ]
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
  },
  "required": [
   "decision",
   "intention",
   "since",
   "trace",
   "type"
  ]
 },
 "TrailStep": {
  "description": "A step on the way from goal to result; `type` and `intention` are those of the trace between this step and the next one nearer to `here`.",
  "type": "object",
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
   }
  },
  "required": [
   "date",
   "here",
   "id",
   "kind",
   "status",
   "title"
  ]
 },
 "ValueKey": {
  "description": "What a number of a decision counts; `amount` is what it is worth now, `ceiling` the most it allows.",
  "enum": [
   "amount",
   "baseline",
   "budget",
   "ceiling",
   "original-amount",
   "target",
   "votes-against",
   "votes-for"
  ],
  "type": "string"
 },
 "Vote": {
  "description": "A vote of the council.",
  "type": "object",
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
   "needed": {
    "description": "Votes for that make a majority of the votes cast.",
    "type": "number"
   },
   "position": {
    "$ref": "#/components/schemas/Position"
   }
  },
  "required": [
   "basis",
   "date",
   "factions",
   "method",
   "needed",
   "outcome",
   "position",
   "totals",
   "votesCast"
  ]
 },
 "VoteTotals": {
  "description": "Seats on each side of a vote.",
  "type": "object",
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
  },
  "required": [
   "absent",
   "against",
   "for",
   "notParticipating"
  ]
 },
 "Worth": {
  "description": "A sum of money, with the unit it is counted in.",
  "type": "object",
  "properties": {
   "value": {
    "type": "number"
   },
   "unit": {
    "type": "string"
   }
  },
  "required": [
   "unit",
   "value"
  ]
 }
};
