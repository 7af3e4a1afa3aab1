// Written by `npm run generate`; edit the routes of the server.
export interface paths {
 readonly "/municipalities": {
  readonly parameters: {
  };
  /**
   * Gemeenten in dit logboek
   * @description Municipalities in this log
   */
  readonly get: operations["listMunicipalities"];
 };
 readonly "/session": {
  readonly parameters: {
  };
  /**
   * Wie u bent en wat u mag
   * @description Who you are and what you may do
   */
  readonly get: operations["readSession"];
 };
 readonly "/{municipality}/access-log": {
  readonly parameters: {
  };
  /**
   * Wie besluiten onder geheimhouding inzag
   * @description Who consulted decisions under secrecy, the last first
   */
  readonly get: operations["readAccessLog"];
 };
 readonly "/{municipality}/assignments": {
  readonly parameters: {
  };
  /**
   * Opdracht geven
   * @description Record: give assignment
   */
  readonly post: operations["giveAssignment"];
 };
 readonly "/{municipality}/assignments/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: opdracht
   * @description What was recorded: assignment
   */
  readonly get: operations["readAssignmentStream"];
 };
 readonly "/{municipality}/assignments/{id}/accept-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht aanvaarden
   * @description Record: accept assignment
   */
  readonly post: operations["acceptAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/adjust-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht aanpassen
   * @description Record: adjust assignment
   */
  readonly post: operations["adjustAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/complete-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht afronden
   * @description Record: complete assignment
   */
  readonly post: operations["completeAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: opdracht
   * @description Record a correction: assignment
   */
  readonly post: operations["correctAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/hand-over-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht overdragen
   * @description Record: hand over assignment
   */
  readonly post: operations["handOverAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/pause-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht stilleggen
   * @description Record: pause assignment
   */
  readonly post: operations["pauseAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/resume-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht hervatten
   * @description Record: resume assignment
   */
  readonly post: operations["resumeAssignment"];
 };
 readonly "/{municipality}/assignments/{id}/set-assignment-stage": {
  readonly parameters: {
  };
  /**
   * Fase vastleggen
   * @description Record: set assignment stage
   */
  readonly post: operations["setAssignmentStage"];
 };
 readonly "/{municipality}/assignments/{id}/withdraw-assignment": {
  readonly parameters: {
  };
  /**
   * Opdracht intrekken
   * @description Record: withdraw assignment
   */
  readonly post: operations["withdrawAssignment"];
 };
 readonly "/{municipality}/commitments": {
  readonly parameters: {
  };
  /**
   * Toezegging vastleggen
   * @description Record: make commitment
   */
  readonly post: operations["makeCommitment"];
 };
 readonly "/{municipality}/commitments/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: toezegging
   * @description What was recorded: commitment
   */
  readonly get: operations["readCommitmentStream"];
 };
 readonly "/{municipality}/commitments/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: toezegging
   * @description Record a correction: commitment
   */
  readonly post: operations["correctCommitment"];
 };
 readonly "/{municipality}/commitments/{id}/hand-over-commitment": {
  readonly parameters: {
  };
  /**
   * Toezegging overdragen
   * @description Record: hand over commitment
   */
  readonly post: operations["handOverCommitment"];
 };
 readonly "/{municipality}/commitments/{id}/lapse-commitment": {
  readonly parameters: {
  };
  /**
   * Toezegging laten vervallen
   * @description Record: lapse commitment
   */
  readonly post: operations["lapseCommitment"];
 };
 readonly "/{municipality}/commitments/{id}/settle-commitment": {
  readonly parameters: {
  };
  /**
   * Toezegging afdoen
   * @description Record: settle commitment
   */
  readonly post: operations["settleCommitment"];
 };
 readonly "/{municipality}/commitments/{id}/shift-commitment-term": {
  readonly parameters: {
  };
  /**
   * Termijn verschuiven
   * @description Record: shift commitment term
   */
  readonly post: operations["shiftCommitmentTerm"];
 };
 readonly "/{municipality}/commitments/{id}/withdraw-commitment": {
  readonly parameters: {
  };
  /**
   * Toezegging intrekken in overleg
   * @description Record: withdraw commitment
   */
  readonly post: operations["withdrawCommitment"];
 };
 readonly "/{municipality}/contracts": {
  readonly parameters: {
  };
  /**
   * Contract vastleggen
   * @description Record: sign contract
   */
  readonly post: operations["signContract"];
 };
 readonly "/{municipality}/contracts/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: contract
   * @description What was recorded: contract
   */
  readonly get: operations["readContractStream"];
 };
 readonly "/{municipality}/contracts/{id}/change-contract": {
  readonly parameters: {
  };
  /**
   * Contract wijzigen
   * @description Record: change contract
   */
  readonly post: operations["changeContract"];
 };
 readonly "/{municipality}/contracts/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: contract
   * @description Record a correction: contract
   */
  readonly post: operations["correctContract"];
 };
 readonly "/{municipality}/contracts/{id}/dissolve-contract": {
  readonly parameters: {
  };
  /**
   * Contract ontbinden
   * @description Record: dissolve contract
   */
  readonly post: operations["dissolveContract"];
 };
 readonly "/{municipality}/contracts/{id}/end-contract": {
  readonly parameters: {
  };
  /**
   * Contract beëindigen
   * @description Record: end contract
   */
  readonly post: operations["endContract"];
 };
 readonly "/{municipality}/contracts/{id}/extend-contract": {
  readonly parameters: {
  };
  /**
   * Contract verlengen
   * @description Record: extend contract
   */
  readonly post: operations["extendContract"];
 };
 readonly "/{municipality}/contracts/{id}/give-notice-of-contract": {
  readonly parameters: {
  };
  /**
   * Contract opzeggen
   * @description Record: give notice of contract
   */
  readonly post: operations["giveNoticeOfContract"];
 };
 readonly "/{municipality}/contracts/{id}/record-contract-dispute": {
  readonly parameters: {
  };
  /**
   * Geschil vastleggen
   * @description Record: record contract dispute
   */
  readonly post: operations["recordContractDispute"];
 };
 readonly "/{municipality}/contracts/{id}/start-contract": {
  readonly parameters: {
  };
  /**
   * Contract laten ingaan
   * @description Record: start contract
   */
  readonly post: operations["startContract"];
 };
 readonly "/{municipality}/council": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: raad en college
   * @description What was recorded: council
   */
  readonly get: operations["readCouncilStream"];
 };
 readonly "/{municipality}/council/accept-appointment": {
  readonly parameters: {
  };
  /**
   * Benoeming aannemen
   * @description Record: accept appointment
   */
  readonly post: operations["acceptAppointment"];
 };
 readonly "/{municipality}/council/admit-members": {
  readonly parameters: {
  };
  /**
   * Raadsleden toelaten
   * @description Record: admit members
   */
  readonly post: operations["admitMembers"];
 };
 readonly "/{municipality}/council/appoint-alderman": {
  readonly parameters: {
  };
  /**
   * Wethouder benoemen
   * @description Record: appoint alderman
   */
  readonly post: operations["appointAlderman"];
 };
 readonly "/{municipality}/council/change-coalition": {
  readonly parameters: {
  };
  /**
   * Coalitie wijzigen
   * @description Record: change coalition
   */
  readonly post: operations["changeCoalition"];
 };
 readonly "/{municipality}/council/change-portfolio": {
  readonly parameters: {
  };
  /**
   * Portefeuille wijzigen
   * @description Record: change portfolio
   */
  readonly post: operations["changePortfolio"];
 };
 readonly "/{municipality}/council/connect-source": {
  readonly parameters: {
  };
  /**
   * Bron koppelen
   * @description Record: connect source
   */
  readonly post: operations["connectSource"];
 };
 readonly "/{municipality}/council/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: raad en college
   * @description Record a correction: council
   */
  readonly post: operations["correctCouncil"];
 };
 readonly "/{municipality}/council/dismiss-alderman": {
  readonly parameters: {
  };
  /**
   * Wethouder ontslaan
   * @description Record: dismiss alderman
   */
  readonly post: operations["dismissAlderman"];
 };
 readonly "/{municipality}/council/end-coalition": {
  readonly parameters: {
  };
  /**
   * Einde coalitie vastleggen
   * @description Record: end coalition
   */
  readonly post: operations["endCoalition"];
 };
 readonly "/{municipality}/council/form-coalition": {
  readonly parameters: {
  };
  /**
   * Coalitie vastleggen
   * @description Record: form coalition
   */
  readonly post: operations["formCoalition"];
 };
 readonly "/{municipality}/council/form-faction": {
  readonly parameters: {
  };
  /**
   * Nieuwe fractie vastleggen
   * @description Record: form faction
   */
  readonly post: operations["formFaction"];
 };
 readonly "/{municipality}/council/hold-election": {
  readonly parameters: {
  };
  /**
   * Verkiezing vastleggen
   * @description Record: hold election
   */
  readonly post: operations["holdElection"];
 };
 readonly "/{municipality}/council/install-council": {
  readonly parameters: {
  };
  /**
   * Nieuwe raad vastleggen
   * @description Record: install council
   */
  readonly post: operations["installCouncil"];
 };
 readonly "/{municipality}/council/judge-spelling": {
  readonly parameters: {
  };
  /**
   * Schrijfwijze beoordelen
   * @description Record: judge spelling
   */
  readonly post: operations["judgeSpelling"];
 };
 readonly "/{municipality}/council/let-aldermen-step-down": {
  readonly parameters: {
  };
  /**
   * Aftreden vorige wethouders vastleggen
   * @description Record: let aldermen step down
   */
  readonly post: operations["letAldermenStepDown"];
 };
 readonly "/{municipality}/council/merge-factions": {
  readonly parameters: {
  };
  /**
   * Fracties samenvoegen
   * @description Record: merge factions
   */
  readonly post: operations["mergeFactions"];
 };
 readonly "/{municipality}/council/propose-spelling": {
  readonly parameters: {
  };
  /**
   * Schrijfwijze voorstellen
   * @description Record: propose spelling
   */
  readonly post: operations["proposeSpelling"];
 };
 readonly "/{municipality}/council/register-municipality": {
  readonly parameters: {
  };
  /**
   * Gemeente registreren
   * @description Record: register municipality
   */
  readonly post: operations["registerMunicipality"];
 };
 readonly "/{municipality}/council/release-alderman": {
  readonly parameters: {
  };
  /**
   * Vertrek wethouder vastleggen
   * @description Record: release alderman
   */
  readonly post: operations["releaseAlderman"];
 };
 readonly "/{municipality}/council/release-member": {
  readonly parameters: {
  };
  /**
   * Vertrek raadslid vastleggen
   * @description Record: release member
   */
  readonly post: operations["releaseMember"];
 };
 readonly "/{municipality}/council/rename-faction": {
  readonly parameters: {
  };
  /**
   * Fractie hernoemen
   * @description Record: rename faction
   */
  readonly post: operations["renameFaction"];
 };
 readonly "/{municipality}/council/replace-college": {
  readonly parameters: {
  };
  /**
   * Vervanging college vastleggen
   * @description Record: replace college
   */
  readonly post: operations["replaceCollege"];
 };
 readonly "/{municipality}/council/resign-alderman": {
  readonly parameters: {
  };
  /**
   * Ontslag nemen
   * @description Record: resign alderman
   */
  readonly post: operations["resignAlderman"];
 };
 readonly "/{municipality}/council/restore-college": {
  readonly parameters: {
  };
  /**
   * College weer in functie vastleggen
   * @description Record: restore college
   */
  readonly post: operations["restoreCollege"];
 };
 readonly "/{municipality}/council/split-faction": {
  readonly parameters: {
  };
  /**
   * Fractie splitsen
   * @description Record: split faction
   */
  readonly post: operations["splitFaction"];
 };
 readonly "/{municipality}/council/state-no-follow-up": {
  readonly parameters: {
  };
  /**
   * Geen gevolg vastleggen
   * @description Record: state no follow up
   */
  readonly post: operations["stateNoFollowUp"];
 };
 readonly "/{municipality}/council/switch-faction": {
  readonly parameters: {
  };
  /**
   * Overstap vastleggen
   * @description Record: switch faction
   */
  readonly post: operations["switchFaction"];
 };
 readonly "/{municipality}/decisions": {
  readonly parameters: {
  };
  /**
   * Register van besluiten
   * @description Register of decisions
   */
  readonly get: operations["listDecisions"];
 };
 readonly "/{municipality}/decisions/{id}": {
  readonly parameters: {
  };
  /**
   * Eén besluit met zijn geschiedenis
   * @description One decision with its history
   */
  readonly get: operations["readDecision"];
 };
 readonly "/{municipality}/events": {
  readonly parameters: {
  };
  /**
   * Het logboek, bladzijde voor bladzijde
   * @description The log, page by page, as far as whoever asks may read it
   */
  readonly get: operations["readEvents"];
 };
 readonly "/{municipality}/events/stream": {
  readonly parameters: {
  };
  /**
   * Gebeurtenissen volgen zodra ze zijn vastgelegd
   * @description Follow events as they are recorded
   */
  readonly get: operations["followEvents"];
 };
 readonly "/{municipality}/exports/{format}": {
  readonly parameters: {
  };
  /**
   * Besluiten als bestand
   * @description Decisions as a file
   */
  readonly get: operations["exportDecisions"];
 };
 readonly "/{municipality}/faction-spellings": {
  readonly parameters: {
  };
  /**
   * Schrijfwijzen van fracties
   * @description Spellings of factions
   */
  readonly get: operations["listFactionSpellings"];
 };
 readonly "/{municipality}/goals": {
  readonly parameters: {
  };
  /**
   * Doelen
   * @description Goals
   */
  readonly get: operations["listGoals"];
  /**
   * Doel stellen
   * @description Record: set goal
   */
  readonly post: operations["setGoal"];
 };
 readonly "/{municipality}/goals/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: doel
   * @description What was recorded: goal
   */
  readonly get: operations["readGoalStream"];
 };
 readonly "/{municipality}/goals/{id}/adjust-goal": {
  readonly parameters: {
  };
  /**
   * Doel aanpassen
   * @description Record: adjust goal
   */
  readonly post: operations["adjustGoal"];
 };
 readonly "/{municipality}/goals/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: doel
   * @description Record a correction: goal
   */
  readonly post: operations["correctGoal"];
 };
 readonly "/{municipality}/goals/{id}/end-goal": {
  readonly parameters: {
  };
  /**
   * Doel beëindigen
   * @description Record: end goal
   */
  readonly post: operations["endGoal"];
 };
 readonly "/{municipality}/goals/{id}/overview": {
  readonly parameters: {
  };
  /**
   * Eén doel met wat het dient
   * @description One goal with what serves it
   */
  readonly get: operations["readGoal"];
 };
 readonly "/{municipality}/goals/{id}/review-goal": {
  readonly parameters: {
  };
  /**
   * Doel herijken
   * @description Record: review goal
   */
  readonly post: operations["reviewGoal"];
 };
 readonly "/{municipality}/grants": {
  readonly parameters: {
  };
  /**
   * Subsidie verlenen
   * @description Record: give grant
   */
  readonly post: operations["giveGrant"];
 };
 readonly "/{municipality}/grants/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: subsidie
   * @description What was recorded: grant
   */
  readonly get: operations["readGrantStream"];
 };
 readonly "/{municipality}/grants/{id}/change-grant": {
  readonly parameters: {
  };
  /**
   * Subsidie wijzigen
   * @description Record: change grant
   */
  readonly post: operations["changeGrant"];
 };
 readonly "/{municipality}/grants/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: subsidie
   * @description Record a correction: grant
   */
  readonly post: operations["correctGrant"];
 };
 readonly "/{municipality}/grants/{id}/settle-grant": {
  readonly parameters: {
  };
  /**
   * Subsidie vaststellen
   * @description Record: settle grant
   */
  readonly post: operations["settleGrant"];
 };
 readonly "/{municipality}/grants/{id}/withdraw-grant": {
  readonly parameters: {
  };
  /**
   * Subsidie intrekken
   * @description Record: withdraw grant
   */
  readonly post: operations["withdrawGrant"];
 };
 readonly "/{municipality}/import-files": {
  readonly parameters: {
  };
  /**
   * Bestand opsturen om te importeren
   * @description Send a file to import
   */
  readonly post: operations["sendImportFile"];
 };
 readonly "/{municipality}/import-files/{id}": {
  readonly parameters: {
  };
  /**
   * Kolommen van een bestand, en een voorstel om het te lezen
   * @description Columns of a file, and a proposal how to read it
   */
  readonly get: operations["readImportFile"];
 };
 readonly "/{municipality}/import-files/{id}/preview": {
  readonly parameters: {
  };
  /**
   * Proberen wat een koppeling van een bestand maakt
   * @description Try what a mapping makes of a file
   */
  readonly post: operations["previewImportFile"];
 };
 readonly "/{municipality}/import-jobs": {
  readonly parameters: {
  };
  /**
   * Imports die lopen of liepen, de laatste eerst
   * @description Imports that run or ran, the last one first
   */
  readonly get: operations["listImportJobs"];
  /**
   * Een opgestuurd bestand importeren
   * @description Import a file that was sent
   */
  readonly post: operations["startImport"];
 };
 readonly "/{municipality}/import-jobs/{id}": {
  readonly parameters: {
  };
  /**
   * Hoever een import is, en zijn verslag
   * @description How far an import is, and its report
   */
  readonly get: operations["readImportJob"];
 };
 readonly "/{municipality}/import-jobs/{id}/rejects": {
  readonly parameters: {
  };
  /**
   * Alles wat een import niet vastlegde, als CSV
   * @description All that an import did not record, as CSV
   */
  readonly get: operations["readImportRejects"];
 };
 readonly "/{municipality}/import-mappings": {
  readonly parameters: {
  };
  /**
   * Bewaarde koppelingen van bronnen
   * @description Kept mappings of sources
   */
  readonly get: operations["listImportMappings"];
 };
 readonly "/{municipality}/joint-arrangements": {
  readonly parameters: {
  };
  /**
   * Ontwerp vastleggen
   * @description Record: send draft arrangement
   */
  readonly post: operations["sendDraftArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: gemeenschappelijke regeling of besluit daarvan
   * @description What was recorded: arrangement
   */
  readonly get: operations["readArrangementStream"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/adopt-arrangement": {
  readonly parameters: {
  };
  /**
   * Vaststelling vastleggen
   * @description Record: adopt arrangement
   */
  readonly post: operations["adoptArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/change-arrangement": {
  readonly parameters: {
  };
  /**
   * Wijziging vastleggen
   * @description Record: change arrangement
   */
  readonly post: operations["changeArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: gemeenschappelijke regeling of besluit daarvan
   * @description Record a correction: arrangement
   */
  readonly post: operations["correctArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/end-arrangement": {
  readonly parameters: {
  };
  /**
   * Beëindiging vastleggen
   * @description Record: end arrangement
   */
  readonly post: operations["endArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/give-consent-to-arrangement": {
  readonly parameters: {
  };
  /**
   * Toestemming vastleggen
   * @description Record: give consent to arrangement
   */
  readonly post: operations["giveConsentToArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/give-view-on-arrangement": {
  readonly parameters: {
  };
  /**
   * Zienswijze vastleggen
   * @description Record: give view on arrangement
   */
  readonly post: operations["giveViewOnArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/leave-arrangement": {
  readonly parameters: {
  };
  /**
   * Uittreding vastleggen
   * @description Record: leave arrangement
   */
  readonly post: operations["leaveArrangement"];
 };
 readonly "/{municipality}/joint-arrangements/{id}/put-arrangement-into-force": {
  readonly parameters: {
  };
  /**
   * Inwerkingtreding vastleggen
   * @description Record: put arrangement into force
   */
  readonly post: operations["putArrangementIntoForce"];
 };
 readonly "/{municipality}/known-at": {
  readonly parameters: {
  };
  /**
   * De laatste gebeurtenis die op een moment bekend was
   * @description The last event known at a moment
   */
  readonly get: operations["findKnownAt"];
 };
 readonly "/{municipality}/letters": {
  readonly parameters: {
  };
  /**
   * Brief aan de raad vastleggen
   * @description Record: send letter
   */
  readonly post: operations["sendLetter"];
 };
 readonly "/{municipality}/letters/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: collegebrief
   * @description What was recorded: letter
   */
  readonly get: operations["readLetterStream"];
 };
 readonly "/{municipality}/letters/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: collegebrief
   * @description Record a correction: letter
   */
  readonly post: operations["correctLetter"];
 };
 readonly "/{municipality}/lexicon": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: lijst van lege woorden
   * @description What was recorded: lexicon
   */
  readonly get: operations["readLexiconStream"];
 };
 readonly "/{municipality}/lexicon/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: lijst van lege woorden
   * @description Record a correction: lexicon
   */
  readonly post: operations["correctLexicon"];
 };
 readonly "/{municipality}/lexicon/revise-lexicon": {
  readonly parameters: {
  };
  /**
   * Lijst van lege woorden herzien
   * @description Record: revise lexicon
   */
  readonly post: operations["reviseLexicon"];
 };
 readonly "/{municipality}/mandates": {
  readonly parameters: {
  };
  /**
   * Bevoegdheid verlenen
   * @description Record: grant mandate
   */
  readonly post: operations["grantMandate"];
 };
 readonly "/{municipality}/mandates/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: mandaat, delegatie, volmacht of machtiging
   * @description What was recorded: mandate
   */
  readonly get: operations["readMandateStream"];
 };
 readonly "/{municipality}/mandates/{id}/amend-mandate": {
  readonly parameters: {
  };
  /**
   * Bevoegdheid wijzigen
   * @description Record: amend mandate
   */
  readonly post: operations["amendMandate"];
 };
 readonly "/{municipality}/mandates/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: mandaat, delegatie, volmacht of machtiging
   * @description Record a correction: mandate
   */
  readonly post: operations["correctMandate"];
 };
 readonly "/{municipality}/mandates/{id}/expire-mandate": {
  readonly parameters: {
  };
  /**
   * Verlopen vastleggen
   * @description Record: expire mandate
   */
  readonly post: operations["expireMandate"];
 };
 readonly "/{municipality}/mandates/{id}/lapse-mandate-ground": {
  readonly parameters: {
  };
  /**
   * Vervallen grondslag vastleggen
   * @description Record: lapse mandate ground
   */
  readonly post: operations["lapseMandateGround"];
 };
 readonly "/{municipality}/mandates/{id}/publish-mandate": {
  readonly parameters: {
  };
  /**
   * Bekendmaking vastleggen
   * @description Record: publish mandate
   */
  readonly post: operations["publishMandate"];
 };
 readonly "/{municipality}/mandates/{id}/put-mandate-into-effect": {
  readonly parameters: {
  };
  /**
   * Van kracht laten worden
   * @description Record: put mandate into effect
   */
  readonly post: operations["putMandateIntoEffect"];
 };
 readonly "/{municipality}/mandates/{id}/resume-mandate": {
  readonly parameters: {
  };
  /**
   * Schorsing opheffen
   * @description Record: resume mandate
   */
  readonly post: operations["resumeMandate"];
 };
 readonly "/{municipality}/mandates/{id}/revoke-mandate": {
  readonly parameters: {
  };
  /**
   * Bevoegdheid intrekken
   * @description Record: revoke mandate
   */
  readonly post: operations["revokeMandate"];
 };
 readonly "/{municipality}/mandates/{id}/suspend-mandate": {
  readonly parameters: {
  };
  /**
   * Bevoegdheid schorsen
   * @description Record: suspend mandate
   */
  readonly post: operations["suspendMandate"];
 };
 readonly "/{municipality}/mapping": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: koppelingen van bronnen
   * @description What was recorded: mapping
   */
  readonly get: operations["readMappingStream"];
 };
 readonly "/{municipality}/mapping/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: koppelingen van bronnen
   * @description Record a correction: mapping
   */
  readonly post: operations["correctMapping"];
 };
 readonly "/{municipality}/mapping/save-import-mapping": {
  readonly parameters: {
  };
  /**
   * Koppeling bewaren
   * @description Record: save import mapping
   */
  readonly post: operations["saveImportMapping"];
 };
 readonly "/{municipality}/meetings": {
  readonly parameters: {
  };
  /**
   * Vergadering vastleggen
   * @description Record: call meeting
   */
  readonly post: operations["callMeeting"];
 };
 readonly "/{municipality}/meetings/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: vergadering
   * @description What was recorded: meeting
   */
  readonly get: operations["readMeetingStream"];
 };
 readonly "/{municipality}/meetings/{id}/add-agenda-item": {
  readonly parameters: {
  };
  /**
   * Agendapunt toevoegen
   * @description Record: add agenda item
   */
  readonly post: operations["addAgendaItem"];
 };
 readonly "/{municipality}/meetings/{id}/cancel-meeting": {
  readonly parameters: {
  };
  /**
   * Vergadering afgelasten
   * @description Record: cancel meeting
   */
  readonly post: operations["cancelMeeting"];
 };
 readonly "/{municipality}/meetings/{id}/conclude-agenda-item": {
  readonly parameters: {
  };
  /**
   * Agendapunt afhandelen
   * @description Record: conclude agenda item
   */
  readonly post: operations["concludeAgendaItem"];
 };
 readonly "/{municipality}/meetings/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: vergadering
   * @description Record a correction: meeting
   */
  readonly post: operations["correctMeeting"];
 };
 readonly "/{municipality}/meetings/{id}/list-attendance": {
  readonly parameters: {
  };
  /**
   * Presentielijst vastleggen
   * @description Record: list attendance
   */
  readonly post: operations["listAttendance"];
 };
 readonly "/{municipality}/motions": {
  readonly parameters: {
  };
  /**
   * Indienen
   * @description Record: submit motion
   */
  readonly post: operations["submitMotion"];
 };
 readonly "/{municipality}/motions/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: motie, amendement of raadsvoorstel
   * @description What was recorded: motion
   */
  readonly get: operations["readMotionStream"];
 };
 readonly "/{municipality}/motions/{id}/advise-on-motion": {
  readonly parameters: {
  };
  /**
   * Advies vastleggen
   * @description Record: advise on motion
   */
  readonly post: operations["adviseOnMotion"];
 };
 readonly "/{municipality}/motions/{id}/amend-motion": {
  readonly parameters: {
  };
  /**
   * Tekst wijzigen
   * @description Record: amend motion
   */
  readonly post: operations["amendMotion"];
 };
 readonly "/{municipality}/motions/{id}/carry-over-motion": {
  readonly parameters: {
  };
  /**
   * Overdragen aan de nieuwe raad
   * @description Record: carry over motion
   */
  readonly post: operations["carryOverMotion"];
 };
 readonly "/{municipality}/motions/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: motie, amendement of raadsvoorstel
   * @description Record a correction: motion
   */
  readonly post: operations["correctMotion"];
 };
 readonly "/{municipality}/motions/{id}/debate-motion": {
  readonly parameters: {
  };
  /**
   * In behandeling nemen
   * @description Record: debate motion
   */
  readonly post: operations["debateMotion"];
 };
 readonly "/{municipality}/motions/{id}/hear-motion-concerns": {
  readonly parameters: {
  };
  /**
   * Wensen en bedenkingen vastleggen
   * @description Record: hear motion concerns
   */
  readonly post: operations["hearMotionConcerns"];
 };
 readonly "/{municipality}/motions/{id}/hold-over-motion": {
  readonly parameters: {
  };
  /**
   * Aanhouden
   * @description Record: hold over motion
   */
  readonly post: operations["holdOverMotion"];
 };
 readonly "/{municipality}/motions/{id}/leave-motion-undecided": {
  readonly parameters: {
  };
  /**
   * Niet in stemming gebracht
   * @description Record: leave motion undecided
   */
  readonly post: operations["leaveMotionUndecided"];
 };
 readonly "/{municipality}/motions/{id}/overtake-motion": {
  readonly parameters: {
  };
  /**
   * Achterhaald verklaren
   * @description Record: overtake motion
   */
  readonly post: operations["overtakeMotion"];
 };
 readonly "/{municipality}/motions/{id}/propose-settlement": {
  readonly parameters: {
  };
  /**
   * Afdoening voorstellen
   * @description Record: propose settlement
   */
  readonly post: operations["proposeSettlement"];
 };
 readonly "/{municipality}/motions/{id}/refuse-settlement": {
  readonly parameters: {
  };
  /**
   * Afdoening weigeren
   * @description Record: refuse settlement
   */
  readonly post: operations["refuseSettlement"];
 };
 readonly "/{municipality}/motions/{id}/report-execution": {
  readonly parameters: {
  };
  /**
   * Uitvoering melden
   * @description Record: report execution
   */
  readonly post: operations["reportExecution"];
 };
 readonly "/{municipality}/motions/{id}/schedule-motion": {
  readonly parameters: {
  };
  /**
   * Agenderen
   * @description Record: schedule motion
   */
  readonly post: operations["scheduleMotion"];
 };
 readonly "/{municipality}/motions/{id}/settle-motion": {
  readonly parameters: {
  };
  /**
   * Afdoen
   * @description Record: settle motion
   */
  readonly post: operations["settleMotion"];
 };
 readonly "/{municipality}/motions/{id}/take-over-motion": {
  readonly parameters: {
  };
  /**
   * Overnemen
   * @description Record: take over motion
   */
  readonly post: operations["takeOverMotion"];
 };
 readonly "/{municipality}/motions/{id}/vote-on-motion": {
  readonly parameters: {
  };
  /**
   * Stemming vastleggen
   * @description Record: vote on motion
   */
  readonly post: operations["voteOnMotion"];
 };
 readonly "/{municipality}/motions/{id}/withdraw-motion": {
  readonly parameters: {
  };
  /**
   * Intrekken
   * @description Record: withdraw motion
   */
  readonly post: operations["withdrawMotion"];
 };
 readonly "/{municipality}/overview": {
  readonly parameters: {
  };
  /**
   * Overzicht
   * @description Overview of a municipality
   */
  readonly get: operations["readOverview"];
 };
 readonly "/{municipality}/questions": {
  readonly parameters: {
  };
  /**
   * Vraag vastleggen
   * @description Record: ask question
   */
  readonly post: operations["askQuestion"];
 };
 readonly "/{municipality}/questions/below-goal": {
  readonly parameters: {
  };
  /**
   * Alles voor dit doel
   * @description All that serves a goal
   */
  readonly get: operations["askBelowGoal"];
 };
 readonly "/{municipality}/questions/chain-diff": {
  readonly parameters: {
  };
  /**
   * Verschil tussen twee dagen
   * @description Difference between two dates
   */
  readonly get: operations["askChainDiff"];
 };
 readonly "/{municipality}/questions/chain-picture": {
  readonly parameters: {
  };
  /**
   * Keten
   * @description Chain
   */
  readonly get: operations["askChainPicture"];
 };
 readonly "/{municipality}/questions/concreteness": {
  readonly parameters: {
  };
  /**
   * Concreetheidstoets
   * @description Test of concreteness
   */
  readonly get: operations["askConcreteness"];
 };
 readonly "/{municipality}/questions/council-night": {
  readonly parameters: {
  };
  /**
   * Raadsavond
   * @description Council night
   */
  readonly get: operations["askCouncilNight"];
 };
 readonly "/{municipality}/questions/empty-phrases": {
  readonly parameters: {
  };
  /**
   * Lege woorden
   * @description Empty phrases
   */
  readonly get: operations["askEmptyPhrases"];
 };
 readonly "/{municipality}/questions/follow-up": {
  readonly parameters: {
  };
  /**
   * Opvolging
   * @description Follow-up
   */
  readonly get: operations["askFollowUp"];
 };
 readonly "/{municipality}/questions/forward-agenda": {
  readonly parameters: {
  };
  /**
   * Termijnagenda
   * @description Forward agenda
   */
  readonly get: operations["askForwardAgenda"];
 };
 readonly "/{municipality}/questions/intent-drift": {
  readonly parameters: {
  };
  /**
   * Fluisterketen
   * @description Intent drift
   */
  readonly get: operations["askIntentDrift"];
 };
 readonly "/{municipality}/questions/log-entry": {
  readonly parameters: {
  };
  /**
   * Eén gebeurtenis uit het logboek
   * @description One event of the log
   */
  readonly get: operations["askLogEntry"];
 };
 readonly "/{municipality}/questions/meetings": {
  readonly parameters: {
  };
  /**
   * Vergaderingen van de raad
   * @description Meetings of the council
   */
  readonly get: operations["askMeetings"];
 };
 readonly "/{municipality}/questions/order-test": {
  readonly parameters: {
  };
  /**
   * Volgordetoets
   * @description Order test
   */
  readonly get: operations["askOrderTest"];
 };
 readonly "/{municipality}/questions/orphaned-rules": {
  readonly parameters: {
  };
  /**
   * Weesregels
   * @description Orphaned rules
   */
  readonly get: operations["askOrphanedRules"];
 };
 readonly "/{municipality}/questions/ripple": {
  readonly parameters: {
  };
  /**
   * Zonder vervolg
   * @description Ripple check
   */
  readonly get: operations["askRipple"];
 };
 readonly "/{municipality}/questions/rule-stack": {
  readonly parameters: {
  };
  /**
   * Stapelkaart
   * @description Stack of rules
   */
  readonly get: operations["askRuleStack"];
 };
 readonly "/{municipality}/questions/secrecy-register": {
  readonly parameters: {
  };
  /**
   * Register van geheimhouding
   * @description Register of secrecy
   */
  readonly get: operations["askSecrecyRegister"];
 };
 readonly "/{municipality}/questions/trail": {
  readonly parameters: {
  };
  /**
   * Spoor naar het doel
   * @description Trail to the goal
   */
  readonly get: operations["askTrail"];
 };
 readonly "/{municipality}/questions/why": {
  readonly parameters: {
  };
  /**
   * Waarom bestaat dit?
   * @description Why is this there?
   */
  readonly get: operations["askWhy"];
 };
 readonly "/{municipality}/questions/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: raadsvraag
   * @description What was recorded: question
   */
  readonly get: operations["readQuestionStream"];
 };
 readonly "/{municipality}/questions/{id}/answer-question": {
  readonly parameters: {
  };
  /**
   * Antwoord vastleggen
   * @description Record: answer question
   */
  readonly post: operations["answerQuestion"];
 };
 readonly "/{municipality}/questions/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: raadsvraag
   * @description Record a correction: question
   */
  readonly post: operations["correctQuestion"];
 };
 readonly "/{municipality}/questions/{id}/extend-question-term": {
  readonly parameters: {
  };
  /**
   * Termijn verlengen
   * @description Record: extend question term
   */
  readonly post: operations["extendQuestionTerm"];
 };
 readonly "/{municipality}/questions/{id}/withdraw-question": {
  readonly parameters: {
  };
  /**
   * Vraag intrekken
   * @description Record: withdraw question
   */
  readonly post: operations["withdrawQuestion"];
 };
 readonly "/{municipality}/regulations": {
  readonly parameters: {
  };
  /**
   * Ontwerp vastleggen
   * @description Record: draft regulation
   */
  readonly post: operations["draftRegulation"];
 };
 readonly "/{municipality}/regulations/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: regeling
   * @description What was recorded: regulation
   */
  readonly get: operations["readRegulationStream"];
 };
 readonly "/{municipality}/regulations/{id}/adopt-regulation": {
  readonly parameters: {
  };
  /**
   * Vaststelling vastleggen
   * @description Record: adopt regulation
   */
  readonly post: operations["adoptRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/amend-regulation": {
  readonly parameters: {
  };
  /**
   * Wijziging vastleggen
   * @description Record: amend regulation
   */
  readonly post: operations["amendRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/annul-regulation": {
  readonly parameters: {
  };
  /**
   * Vernietiging vastleggen
   * @description Record: annul regulation
   */
  readonly post: operations["annulRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: regeling
   * @description Record a correction: regulation
   */
  readonly post: operations["correctRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/declare-regulation-invalid": {
  readonly parameters: {
  };
  /**
   * Onverbindendverklaring vastleggen
   * @description Record: declare regulation invalid
   */
  readonly post: operations["declareRegulationInvalid"];
 };
 readonly "/{municipality}/regulations/{id}/enter-regulation-into-force": {
  readonly parameters: {
  };
  /**
   * Inwerkingtreding vastleggen
   * @description Record: enter regulation into force
   */
  readonly post: operations["enterRegulationIntoForce"];
 };
 readonly "/{municipality}/regulations/{id}/lapse-regulation": {
  readonly parameters: {
  };
  /**
   * Vervallen van rechtswege vastleggen
   * @description Record: lapse regulation
   */
  readonly post: operations["lapseRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/lift-regulation-suspension": {
  readonly parameters: {
  };
  /**
   * Einde van de schorsing vastleggen
   * @description Record: lift regulation suspension
   */
  readonly post: operations["liftRegulationSuspension"];
 };
 readonly "/{municipality}/regulations/{id}/open-regulation-for-inspection": {
  readonly parameters: {
  };
  /**
   * Ter inzage leggen
   * @description Record: open regulation for inspection
   */
  readonly post: operations["openRegulationForInspection"];
 };
 readonly "/{municipality}/regulations/{id}/publish-regulation": {
  readonly parameters: {
  };
  /**
   * Bekendmaking vastleggen
   * @description Record: publish regulation
   */
  readonly post: operations["publishRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/repeal-regulation": {
  readonly parameters: {
  };
  /**
   * Regeling intrekken
   * @description Record: repeal regulation
   */
  readonly post: operations["repealRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/replace-regulation": {
  readonly parameters: {
  };
  /**
   * Regeling vervangen
   * @description Record: replace regulation
   */
  readonly post: operations["replaceRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/review-regulation": {
  readonly parameters: {
  };
  /**
   * Toets vastleggen
   * @description Record: review regulation
   */
  readonly post: operations["reviewRegulation"];
 };
 readonly "/{municipality}/regulations/{id}/suspend-regulation": {
  readonly parameters: {
  };
  /**
   * Schorsing vastleggen
   * @description Record: suspend regulation
   */
  readonly post: operations["suspendRegulation"];
 };
 readonly "/{municipality}/resolutions": {
  readonly parameters: {
  };
  /**
   * Besluit vastleggen
   * @description Record: take resolution
   */
  readonly post: operations["takeResolution"];
 };
 readonly "/{municipality}/resolutions/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: besluit, akkoord of programma
   * @description What was recorded: resolution
   */
  readonly get: operations["readResolutionStream"];
 };
 readonly "/{municipality}/resolutions/{id}/amend-resolution": {
  readonly parameters: {
  };
  /**
   * Besluit wijzigen
   * @description Record: amend resolution
   */
  readonly post: operations["amendResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/annul-resolution": {
  readonly parameters: {
  };
  /**
   * Vernietiging vastleggen
   * @description Record: annul resolution
   */
  readonly post: operations["annulResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: besluit, akkoord of programma
   * @description Record a correction: resolution
   */
  readonly post: operations["correctResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/lapse-resolution": {
  readonly parameters: {
  };
  /**
   * Vervallen vastleggen
   * @description Record: lapse resolution
   */
  readonly post: operations["lapseResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/lift-resolution-suspension": {
  readonly parameters: {
  };
  /**
   * Einde van de schorsing vastleggen
   * @description Record: lift resolution suspension
   */
  readonly post: operations["liftResolutionSuspension"];
 };
 readonly "/{municipality}/resolutions/{id}/publish-resolution": {
  readonly parameters: {
  };
  /**
   * Bekendmaking vastleggen
   * @description Record: publish resolution
   */
  readonly post: operations["publishResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/repeal-resolution": {
  readonly parameters: {
  };
  /**
   * Besluit intrekken
   * @description Record: repeal resolution
   */
  readonly post: operations["repealResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/replace-resolution": {
  readonly parameters: {
  };
  /**
   * Besluit vervangen
   * @description Record: replace resolution
   */
  readonly post: operations["replaceResolution"];
 };
 readonly "/{municipality}/resolutions/{id}/suspend-resolution": {
  readonly parameters: {
  };
  /**
   * Schorsing vastleggen
   * @description Record: suspend resolution
   */
  readonly post: operations["suspendResolution"];
 };
 readonly "/{municipality}/search": {
  readonly parameters: {
  };
  /**
   * Zoeken in titels, teksten en namen
   * @description Search in titles, texts and names
   */
  readonly get: operations["searchDecisions"];
 };
 readonly "/{municipality}/secrecies": {
  readonly parameters: {
  };
  /**
   * Geheimhouding opleggen
   * @description Record: impose secrecy
   */
  readonly post: operations["imposeSecrecy"];
 };
 readonly "/{municipality}/secrecies/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: geheimhouding
   * @description What was recorded: secrecy
   */
  readonly get: operations["readSecrecyStream"];
 };
 readonly "/{municipality}/secrecies/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: geheimhouding
   * @description Record a correction: secrecy
   */
  readonly post: operations["correctSecrecy"];
 };
 readonly "/{municipality}/secrecies/{id}/give-secret-to-council": {
  readonly parameters: {
  };
  /**
   * Aan de raad geven
   * @description Record: give secret to council
   */
  readonly post: operations["giveSecretToCouncil"];
 };
 readonly "/{municipality}/secrecies/{id}/lift-secrecy": {
  readonly parameters: {
  };
  /**
   * Geheimhouding opheffen
   * @description Record: lift secrecy
   */
  readonly post: operations["liftSecrecy"];
 };
 readonly "/{municipality}/tenders": {
  readonly parameters: {
  };
  /**
   * Aanbesteding voorbereiden
   * @description Record: intend tender
   */
  readonly post: operations["intendTender"];
 };
 readonly "/{municipality}/tenders/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: aanbesteding
   * @description What was recorded: tender
   */
  readonly get: operations["readTenderStream"];
 };
 readonly "/{municipality}/tenders/{id}/announce-tender": {
  readonly parameters: {
  };
  /**
   * Aankondigen
   * @description Record: announce tender
   */
  readonly post: operations["announceTender"];
 };
 readonly "/{municipality}/tenders/{id}/award-tender": {
  readonly parameters: {
  };
  /**
   * Definitief gunnen
   * @description Record: award tender
   */
  readonly post: operations["awardTender"];
 };
 readonly "/{municipality}/tenders/{id}/award-tender-provisionally": {
  readonly parameters: {
  };
  /**
   * Voorlopig gunnen
   * @description Record: award tender provisionally
   */
  readonly post: operations["awardTenderProvisionally"];
 };
 readonly "/{municipality}/tenders/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: aanbesteding
   * @description Record a correction: tender
   */
  readonly post: operations["correctTender"];
 };
 readonly "/{municipality}/tenders/{id}/decide-tender-proceedings": {
  readonly parameters: {
  };
  /**
   * Uitspraak in kort geding vastleggen
   * @description Record: decide tender proceedings
   */
  readonly post: operations["decideTenderProceedings"];
 };
 readonly "/{municipality}/tenders/{id}/fail-tender": {
  readonly parameters: {
  };
  /**
   * Aanbesteding mislukt
   * @description Record: fail tender
   */
  readonly post: operations["failTender"];
 };
 readonly "/{municipality}/tenders/{id}/publish-tender-notice": {
  readonly parameters: {
  };
  /**
   * Aankondiging vastleggen
   * @description Record: publish tender notice
   */
  readonly post: operations["publishTenderNotice"];
 };
 readonly "/{municipality}/tenders/{id}/start-tender-proceedings": {
  readonly parameters: {
  };
  /**
   * Bezwaar of kort geding vastleggen
   * @description Record: start tender proceedings
   */
  readonly post: operations["startTenderProceedings"];
 };
 readonly "/{municipality}/tenders/{id}/withdraw-tender": {
  readonly parameters: {
  };
  /**
   * Aanbesteding intrekken
   * @description Record: withdraw tender
   */
  readonly post: operations["withdrawTender"];
 };
 readonly "/{municipality}/time": {
  readonly parameters: {
  };
  /**
   * Tijd: van wanneer tot wanneer, en wat er is vastgelegd
   * @description From when to when, and what was recorded
   */
  readonly get: operations["readTimeFrame"];
 };
 readonly "/{municipality}/timeline": {
  readonly parameters: {
  };
  /**
   * Tijdlijn in drie banen
   * @description Timeline in three lanes
   */
  readonly get: operations["readTimeline"];
 };
 readonly "/{municipality}/timeline.atom": {
  readonly parameters: {
  };
  /**
   * Tijdlijn als Atom-feed
   * @description Timeline as an Atom feed
   */
  readonly get: operations["readAtomFeed"];
 };
 readonly "/{municipality}/traces": {
  readonly parameters: {
  };
  /**
   * Spoor leggen
   * @description Record: lay trace
   */
  readonly post: operations["layTrace"];
 };
 readonly "/{municipality}/traces/{id}": {
  readonly parameters: {
  };
  /**
   * Wat is vastgelegd: spoor
   * @description What was recorded: trace
   */
  readonly get: operations["readTraceStream"];
 };
 readonly "/{municipality}/traces/{id}/corrections": {
  readonly parameters: {
  };
  /**
   * Verbetering vastleggen: spoor
   * @description Record a correction: trace
   */
  readonly post: operations["correctTrace"];
 };
 readonly "/{municipality}/traces/{id}/end-trace": {
  readonly parameters: {
  };
  /**
   * Spoor beëindigen
   * @description Record: end trace
   */
  readonly post: operations["endTrace"];
 };
 readonly "/{municipality}/traces/{id}/judge-hop": {
  readonly parameters: {
  };
  /**
   * Bedoeling beoordelen
   * @description Record: judge hop
   */
  readonly post: operations["judgeHop"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  /** @description What someone is and may do in one municipality, or in all. */
  readonly Access: {
   readonly municipality: components["schemas"]["MunicipalityCode"];
   readonly roles: readonly ("administrator" | "auditor" | "council-member" | "griffie" | "project-leader" | "public" | "secretariat")[];
   readonly rights: readonly ("audit" | "configure" | "confirm" | "correct" | "follow" | "import" | "propose" | "read" | "record-college" | "record-council")[];
  };
  /** @description Who consulted decisions under secrecy in one municipality, the last first. */
  readonly AccessLogPage: {
   readonly municipality: components["schemas"]["MunicipalityCode"];
   readonly consulted: readonly components["schemas"]["ConsultedSecrets"][];
  };
  /** @description Who recorded an event, and in which capacity. */
  readonly Actor: {
   readonly id: string;
   /** @enum {string} */
   readonly role: "administrator" | "example" | "griffie" | "import" | "project-leader" | "secretariat";
   /** @description The system that acted, where no person did. */
   readonly system?: string;
  };
  /** @description What is due in one month. */
  readonly AgendaMonth: {
   /** @description `jjjj-mm`. */
   readonly month: string;
   readonly rows: readonly components["schemas"]["AgendaRow"][];
  };
  /**
   * @description Why a day stands on the forward agenda.
   * @enum {string}
   */
  readonly AgendaReason: "commitment" | "contract-end" | "goal" | "meeting" | "motion" | "notice-given" | "question" | "review" | "term";
  /** @description A day ahead on which something is due. */
  readonly AgendaRow: {
   readonly date: components["schemas"]["IsoDate"];
   readonly reason: components["schemas"]["AgendaReason"];
   /** @description What is due, in a few Dutch words, as a sentence. */
   readonly sentence: string;
   readonly decision?: components["schemas"]["DecisionRef"];
   readonly meeting?: {
    readonly id: components["schemas"]["SubjectId"];
    readonly title: string;
   };
   readonly portfolio?: string;
   readonly holder?: string;
   readonly evidence: readonly number[];
  };
  /** @description A command that the present state of a stream allows. */
  readonly AllowedStep: {
   /** @description Name of the command, as in an address. */
   readonly command: string;
   /** @description Dutch name, as on a button. */
   readonly label: string;
  };
  /** @description A change of an amount: what it became, and by how much it differs from what it was. */
  readonly AmountChange: {
   readonly value: number;
   readonly by: number;
   readonly from: components["schemas"]["IsoDate"];
   readonly position: components["schemas"]["Position"];
  };
  /** @description Who is there by the attendance list (Gemeentewet art. 20). */
  readonly Attendance: {
   /** @description Members on the list. */
   readonly present: number;
   /** @description Members who are not, per faction. */
   readonly away: readonly {
    readonly faction: string;
    readonly seats: number;
   }[];
   /** @description Whether the meeting was called anew for want of a quorum (art. 20 lid 2). */
   readonly calledAnew?: boolean;
  };
  /**
   * @description Everything done in the name of a goal. What is listed is all that is tied to it; what is counted, in
   *  euros and in decisions for a group or a neighbourhood, is what is meant for it and stands.
   */
  readonly BelowGoal: {
   readonly goal: components["schemas"]["DecisionRef"];
   /** @description Decisions that are meant for it and stand. */
   readonly decisions: number;
   /**
    * @description Euros in force, each euro once however many paths lead to it: counted where it is spent, so that a
    *  budget, an assignment or a tender counts nothing where a contract, a grant or a resolution below
    *  spends its money.
    */
   readonly euros: number;
   /** @description The same in words. */
   readonly counted: string;
   /** @description Per level all that is tied to it. The sums of levels are not to be added up: it is the same money. */
   readonly levels: readonly components["schemas"]["ServingLevel"][];
   /** @description Most decisions first. */
   readonly targetGroups: readonly components["schemas"]["NamedCount"][];
   readonly neighbourhoods: readonly components["schemas"]["NamedCount"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /**
   * @description Who decides in or for a municipality.
   * @enum {string}
   */
  readonly Body: "alderman" | "committee" | "council" | "executive" | "factions" | "joint-body" | "mayor" | "organisation";
  /** @description What a rule asks of people. */
  readonly Burden: {
   readonly demands: number;
   readonly controls: number;
   readonly reports: number;
  };
  /**
   * @description A stretch in which a decision stands, but no path leads to a goal in force any more; before it one did.
   *  `trace` is the first failing link seen from the goal: it ended itself, or `decision`, to which it leads,
   *  did. Causes are in order of date, the root first.
   */
  readonly ChainBreak: {
   readonly trace: components["schemas"]["SubjectId"];
   readonly decision?: string;
   /** @description In one Dutch sentence. */
   readonly sentence: string;
   readonly causes: readonly components["schemas"]["ChainCause"][];
   readonly from: components["schemas"]["IsoDate"];
   readonly to?: string;
  };
  /** @description An event to which a change goes back. */
  readonly ChainCause: {
   readonly position: components["schemas"]["Position"];
   readonly date: components["schemas"]["IsoDate"];
   readonly sentence: string;
  };
  /** @description What became of one decision between two dates, with the events by which. */
  readonly ChainChange: {
   readonly change: components["schemas"]["DiffKind"];
   readonly decision: components["schemas"]["DecisionRef"];
   readonly level: components["schemas"]["Level"];
   readonly date: components["schemas"]["IsoDate"];
   readonly sentence: string;
   /** @description The events it goes back to, first date first: what failed further up comes before what followed on it. */
   readonly causes: readonly components["schemas"]["ChainCause"][];
   readonly evidence: readonly number[];
  };
  /** @description What came, went, broke and changed in the chain between two dates, and why (domain.md N2). */
  readonly ChainDiff: {
   readonly from: components["schemas"]["IsoDate"];
   readonly to: components["schemas"]["IsoDate"];
   /** @description All changes, also those that are left out; none of the kinds that did not occur. */
   readonly counts: readonly components["schemas"]["ChangeCount"][];
   /** @description In order of date, and of one date from goal to result. */
   readonly changes: readonly components["schemas"]["ChainChange"][];
   /** @description How many changes are left out because the list would be too long. */
   readonly leftOut: number;
   /** @description Political moments between the dates; they stand beside the changes and are not their cause by themselves. */
   readonly moments: readonly components["schemas"]["PoliticalMoment"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /**
   * @description A trace of a picture; it runs from a decision to what that rests on. One that was laid anew to something
   *  else is drawn as often as there are ways it ran: see `edgeKey`.
   */
  readonly ChainEdge: {
   readonly trace: components["schemas"]["SubjectId"];
   /** @description Which of its ways this is, from 2 on; absent of the first. */
   readonly way?: number;
   readonly source: components["schemas"]["SubjectId"];
   readonly target: components["schemas"]["SubjectId"];
   readonly type: string;
   readonly intention: string;
   /** @description Whether an intention goes along it, from goal to result. */
   readonly carries: boolean;
   /** @description When it counts, oldest first. */
   readonly spells: readonly components["schemas"]["Stretch"][];
  };
  /** @description A decision of a picture, with its whole life in valid time as known at the position asked about. */
  readonly ChainNode: {
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly level: components["schemas"]["Level"];
   readonly number?: string;
   /** @description What it is called at the end of its life. */
   readonly title: string;
   /** @description Its life, oldest first. */
   readonly spells: readonly components["schemas"]["ChainSpell"][];
   /** @description When a path led to a goal in force, also along decisions that are not in the picture; oldest first. */
   readonly served: readonly components["schemas"]["Stretch"][];
   /** @description When it stood without one while it had one before; oldest first. */
   readonly breaks: readonly components["schemas"]["ChainBreak"][];
   /** @description How many decisions are tied to it that are not in the picture. */
   readonly hidden: number;
   /** @description On the day asked about alone. */
   readonly signals: readonly components["schemas"]["NodeSignal"][];
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /**
   * @description The chain around a decision, or below all goals, over all of time as known at the position asked about.
   *  A page lays it out once; the date alone changes how it looks (`standAt`, `compareAt`).
   */
  readonly ChainPicture: {
   readonly focus?: components["schemas"]["DecisionRef"];
   /** @description Nearest to the focus first. */
   readonly nodes: readonly components["schemas"]["ChainNode"][];
   readonly edges: readonly components["schemas"]["ChainEdge"][];
   readonly moments: readonly components["schemas"]["PoliticalMoment"][];
   readonly terms: readonly components["schemas"]["Period"][];
   readonly coalitions: readonly components["schemas"]["Period"][];
   /** @description Decisions that belong to the picture and are left out, since it would be too full. */
   readonly hiddenNodes: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description A stretch in the life of a decision in which nothing of this changed. */
  readonly ChainSpell: {
   /** @description A code of its stream's state machine. */
   readonly status: string;
   readonly inForce: boolean;
   /** @description Ended or come to nothing: nothing is served through it. What was carried out well goes on to tell why. */
   readonly over: boolean;
   /** @description Where it was called otherwise than now. */
   readonly title?: string;
   readonly worth?: components["schemas"]["Worth"];
   readonly from: components["schemas"]["IsoDate"];
   readonly to?: string;
  };
  /** @description How many changes there are of each kind. */
  readonly ChangeCount: {
   readonly change: components["schemas"]["DiffKind"];
   readonly count: number;
  };
  /** @description Who can change a decision, and the law where its text says so. */
  readonly Changer: {
   readonly sentence: string;
   readonly law?: components["schemas"]["LawSource"];
  };
  /**
   * @description One of the ten checks of domain.md N5.
   * @enum {string}
   */
  readonly CheckCode: "K1" | "K10" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9";
  /** @description Whether a goal is concrete, what it says and what is still to be asked (domain.md N5). */
  readonly Concreteness: {
   readonly goal: components["schemas"]["DecisionRef"];
   readonly verdict: components["schemas"]["GoalVerdict"];
   /** @description The ten checks, K1 to K10. */
   readonly checks: readonly components["schemas"]["GoalCheck"][];
   /** @description The questions that are still to be asked, in the order of the checks. */
   readonly questions: readonly string[];
   readonly origin?: components["schemas"]["DecisionRef"];
   /** @description How concrete it was before, oldest first. */
   readonly history: readonly components["schemas"]["GoalVersion"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /**
   * @description Who may read an event's data.
   * @enum {string}
   */
  readonly Confidentiality: "internal" | "public" | "secret";
  /** @description Someone was given an answer that names decisions under secrecy, for the first time that day. */
  readonly ConsultedSecrets: {
   readonly position: components["schemas"]["Position"];
   readonly recordedAt: string;
   readonly by: string;
   readonly roles: readonly string[];
   readonly decisions: readonly string[];
   /** @description What was asked: the label of the address. */
   readonly route: string;
  };
  /** @description Two goals in one stack that want the opposite of the same thing. */
  readonly Contradiction: {
   readonly goals: readonly components["schemas"]["DecisionRef"][];
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /** @description Points at the event that is put right; the data of the correcting event replace it from its position on. */
  readonly Correction: {
   readonly of: components["schemas"]["EventId"];
   /** @description Why, in the recorder's words; never empty. */
   readonly reason: string;
  };
  /** @description One meeting of the council, item by item. */
  readonly CouncilNight: {
   readonly meeting: components["schemas"]["MeetingCall"] & {
    readonly id: components["schemas"]["SubjectId"];
    readonly status: string;
    readonly revision: components["schemas"]["Revision"];
   };
   /** @description Seats of the council (Gemeentewet art. 8) and how many of them are held. */
   readonly seats: number;
   readonly sitting: number;
   readonly factions: readonly components["schemas"]["SittingFaction"][];
   readonly attendance?: components["schemas"]["Attendance"];
   readonly items: readonly components["schemas"]["NightItem"][];
   /** @description What was decided last at the meeting, newest first. */
   readonly recent: readonly components["schemas"]["HistoryItem"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description Counts of source records, by what became of them. */
  readonly Counts: {
   readonly recorded: number;
   readonly unchanged: number;
   /** @description Existed already, and was completed or put right. */
   readonly corrected: number;
   /** @description With at least one field that is not recorded. */
   readonly rejected: number;
  };
  /** @description Who decided, on which day, as the log tells it. */
  readonly Decider: {
   readonly decision: components["schemas"]["DecisionRef"];
   /** @enum {string} */
   readonly body?: "alderman" | "committee" | "council" | "executive" | "factions" | "joint-body" | "mayor" | "organisation";
   readonly on: components["schemas"]["IsoDate"];
   /** @description The vote: the council's own sentence, or "met 20 stemmen voor en 15 tegen". */
   readonly vote?: string;
   /** @description The act as the log tells it. */
   readonly sentence: string;
   readonly position: components["schemas"]["Position"];
  };
  /**
   * @description What can stand in a chain.
   * @enum {string}
   */
  readonly DecisionKind: "amendment" | "assignment" | "authorisation" | "budget-change" | "by-law" | "coalition-agreement" | "commitment" | "contract" | "council-programme" | "council-resolution" | "delegation" | "executive-programme" | "executive-resolution" | "further-rules" | "goal" | "grant" | "joint-arrangement" | "joint-resolution" | "letter" | "mandate" | "mayor-resolution" | "members-proposal" | "motion" | "policy-plan" | "policy-rule" | "power-of-attorney" | "proposal" | "question" | "sub-mandate" | "subamendment" | "tender";
  /** @description All a page about one decision tells. */
  readonly DecisionPage: {
   readonly moment: components["schemas"]["Moment"];
   readonly decision: components["schemas"]["DecisionRef"];
   readonly level: components["schemas"]["Level"];
   readonly inForce: boolean;
   readonly since: components["schemas"]["IsoDate"];
   /** @description Name of its kind of stream in addresses, for example "regulations". */
   readonly plural: string;
   readonly revision: components["schemas"]["Revision"];
   /** @description What can be recorded next by all that is known now, whatever moment is asked about. */
   readonly steps: readonly components["schemas"]["AllowedStep"][];
   readonly summary?: string;
   readonly facts: readonly components["schemas"]["PageFact"][];
   readonly amounts: readonly components["schemas"]["PageAmount"][];
   readonly vote?: components["schemas"]["Vote"];
   readonly trail: readonly components["schemas"]["TrailStep"][];
   readonly restsOn: readonly components["schemas"]["TraceRow"][];
   readonly servedBy: readonly components["schemas"]["TraceRow"][];
   readonly history: readonly components["schemas"]["HistoryItem"][];
   readonly source?: components["schemas"]["Source"];
   readonly signals: readonly components["schemas"]["Signal"][];
   /** @description Secrecy on it, in force or lifted, as far as whoever asks may know. */
   readonly secrecy: readonly components["schemas"]["SecrecyRow"][];
   readonly decidedBy?: components["schemas"]["Period"];
   readonly movers: readonly {
    readonly name: string;
    readonly faction?: string;
   }[];
   readonly factions: readonly string[];
   readonly agendaItem?: string;
   /** Format: date */
   readonly meetingDate?: string;
   /** @enum {string} */
   readonly dateBasis: "meeting" | "stated";
   readonly request?: string;
  };
  /** @description A decision, named as people name it. */
  readonly DecisionRef: {
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /** @description A page of the register of decisions. */
  readonly DecisionsPage: {
   readonly next?: components["schemas"]["NextPage"];
   readonly moment: components["schemas"]["Moment"];
   readonly rows: readonly components["schemas"]["RegisterRow"][];
   readonly total: number;
   readonly facets: {
    readonly portfolio: readonly components["schemas"]["Facet"][];
    readonly faction: readonly components["schemas"]["Facet"][];
    readonly kind: readonly components["schemas"]["Facet"][];
    readonly level: readonly components["schemas"]["Facet"][];
    readonly status: readonly components["schemas"]["Facet"][];
   };
  };
  /**
   * @description What can become of a decision between two dates.
   * @enum {string}
   */
  readonly DiffKind: "amount" | "broken" | "gone" | "new" | "restored" | "status" | "text" | "tied" | "untied";
  /** @description A text to start from when a rule is to be repealed; nothing is recorded by it. */
  readonly DraftRepeal: {
   readonly title: string;
   /** @description The draft, one paragraph or item a line. */
   readonly lines: readonly string[];
   /** @description The grounds in one text, as the form to record the repeal asks for them. */
   readonly reason: string;
   /** @description Form in which the repeal can be recorded once it is decided. */
   readonly plural: string;
   readonly command: string;
  };
  /**
   * @description Where a term stands: it is over, comes within thirty days, comes later, or there is none.
   * @enum {string}
   */
  readonly Due: "later" | "none" | "overdue" | "soon";
  /** @description The phrases that say nothing by themselves in this municipality (domain.md N5, K10). */
  readonly EmptyPhrases: {
   readonly phrases: readonly string[];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /**
   * Format: uuid
   * @description UUID in lower case (RFC 9562): version 7 for new events, version 5 of the source record on import.
   */
  readonly EventId: string;
  /** @description A page of the log of a municipality: events as they are stored, in the order of recording. */
  readonly EventsPage: {
   readonly municipality: components["schemas"]["MunicipalityCode"];
   readonly events: readonly components["schemas"]["RecordedEvent"][];
   readonly next?: components["schemas"]["NextPage"];
  };
  /** @description A part of a text around what was found in it. */
  readonly Excerpt: {
   readonly key: components["schemas"]["TextKey"];
   readonly text: string;
   readonly marks: readonly components["schemas"]["Mark"][];
   /** @description Whether the text goes on before and after it. */
   readonly cut: {
    readonly before: boolean;
    readonly after: boolean;
   };
  };
  /** @description A value to filter by and how many decisions have it. */
  readonly Facet: {
   readonly value: string;
   readonly count: number;
  };
  /** @description How one faction voted, and each member where that is known. */
  readonly FactionRow: {
   readonly members?: readonly {
    readonly name: string;
    /** @enum {string} */
    readonly vote: "absent" | "against" | "for" | "not-participating";
   }[];
   readonly faction: string;
   readonly for: number;
   readonly against: number;
   /** @description Present, but kept out by Gemeentewet art. 28, or abstaining where the source says so. */
   readonly notParticipating: number;
   readonly absent: number;
  };
  /** @description Spellings of factions' names that an import met, those to be judged first. */
  readonly FactionSpellings: {
   readonly moment: components["schemas"]["Moment"];
   readonly rows: readonly components["schemas"]["Spelling"][];
  };
  /** @description How a file was read, by a format that can read more than one kind. */
  readonly FileReading: {
   readonly file: string;
   /**
    * @description Whose mapping it was read with.
    * @enum {string}
    */
   readonly origin: "given" | "proposed" | "remembered";
   readonly mapping: unknown;
   /** @description What was taken for granted; Dutch. */
   readonly assumptions: readonly string[];
   /** @description What only a clerk can say; Dutch. */
   readonly questions: readonly string[];
  };
  /** @description What became of the records of one file. */
  readonly FileReport: {
   readonly file: string;
   readonly records: number;
   readonly note?: string;
   readonly recorded: number;
   readonly unchanged: number;
   /** @description Existed already, and was completed or put right. */
   readonly corrected: number;
   /** @description With at least one field that is not recorded. */
   readonly rejected: number;
  };
  /** @description Open motions, commitments and questions, each with who must act (domain.md 4.3). */
  readonly FollowUp: {
   /** @description All that is open, and what of it is past its term, whatever is chosen. */
   readonly open: number;
   readonly overdue: number;
   /** @description How many are left of what is chosen. */
   readonly total: number;
   readonly rows: readonly components["schemas"]["FollowUpRow"][];
   /** @description How many rows to pass over for the next page, where there is one. */
   readonly next?: number;
   /** @description For each choice its values among the items that pass all other choices. */
   readonly facets: {
    readonly kind: readonly components["schemas"]["Facet"][];
    readonly due: readonly components["schemas"]["Facet"][];
    readonly openFor: readonly components["schemas"]["Facet"][];
    readonly portfolio: readonly components["schemas"]["Facet"][];
    readonly holder: readonly components["schemas"]["Facet"][];
   };
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description An act in a stream, told. */
  readonly FollowUpAct: {
   readonly date: components["schemas"]["IsoDate"];
   readonly sentence: string;
   readonly position: components["schemas"]["Position"];
  };
  /** @description An open motion, commitment or question: who must act, by when, and what for. */
  readonly FollowUpRow: {
   readonly decision: components["schemas"]["DecisionRef"];
   /** @description Stream in which the next step is recorded, as an address names it. */
   readonly stream: {
    readonly plural: string;
    readonly id: components["schemas"]["SubjectId"];
   };
   readonly since: components["schemas"]["IsoDate"];
   /** @description How long it is open, in Dutch: "2 jaar en 3 maanden". */
   readonly age: string;
   readonly openFor: components["schemas"]["OpenFor"];
   readonly term?: string;
   readonly due: components["schemas"]["Due"];
   /** @description What there is to say of its term, in one Dutch sentence. */
   readonly deadline: string;
   readonly portfolio?: string;
   /** @description Who answers for it on the day asked about; the stream stays the same when somebody else comes. */
   readonly holder?: string;
   /** @description Who made the commitment, or handed in the motion or the question. */
   readonly madeBy: readonly string[];
   /** @description Who must act next, in one Dutch sentence. */
   readonly turn: string;
   readonly goals: readonly components["schemas"]["DecisionRef"][];
   readonly lastAct?: components["schemas"]["FollowUpAct"];
   readonly steps: readonly components["schemas"]["AllowedStep"][];
   readonly evidence: readonly number[];
  };
  /** @description Whether a decision counts on the day that is asked about, and since when. */
  readonly Force: {
   /** @enum {string} */
   readonly state: "came-to-nothing" | "counts" | "ended" | "not-yet";
   readonly since?: string;
  };
  /** @description The forward agenda (termijnagenda): all days ahead that the log knows of, by month. */
  readonly ForwardAgenda: {
   readonly total: number;
   readonly months: readonly components["schemas"]["AgendaMonth"][];
   /** @description How many rows are left out because the list would be too long. */
   readonly leftOut: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description Somebody of the council or the college, or a faction, by the name that was looked for. */
  readonly FoundPerson: {
   readonly name: string;
   /** @enum {string} */
   readonly role: "alderman" | "faction" | "member";
   readonly faction?: string;
   /** @description What an alderman answers for. */
   readonly portfolios?: readonly string[];
   readonly from?: string;
   /** @description First day on which it is so no more; absent while it is. */
   readonly to?: string;
  };
  /** @description A check with the positions of the events it rests on. */
  readonly GoalCheck: {
   readonly evidence: readonly number[];
   readonly check: components["schemas"]["CheckCode"];
   /** @description What it is about, in Dutch. */
   readonly label: string;
   readonly met: boolean;
   /** @description Whether a goal has to meet it to be concrete. */
   readonly needed: boolean;
   /** @description What was found, in Dutch. */
   readonly sentence: string;
   /** @description What to ask where it is not met, in Dutch. */
   readonly question?: string;
  };
  readonly GoalContent: {
   readonly title: string;
   readonly description?: string;
   /**
    * @description A course is kept without a number and says why (domain.md F60).
    * @enum {string}
    */
   readonly goalKind?: "course" | "effect" | "financial";
   readonly motivation?: string;
   readonly targetGroup?: string;
   readonly effect?: string;
   /** @enum {string} */
   readonly direction?: "keep" | "less" | "more";
   /** @enum {string} */
   readonly level?: "individual" | "society" | "surroundings";
   /** @description For whom the result is, and whose result it is (domain.md F68, N16). */
   readonly forWhom?: readonly ("carer" | "municipality" | "neighbourhood" | "professional" | "resident" | "surroundings")[];
   readonly owners?: readonly ("municipality" | "provider" | "relatives" | "resident" | "school-or-work" | "surroundings")[];
   /** @description What residents achieve themselves, and what the municipality adds to it (domain.md F62). */
   readonly residentResult?: string;
   readonly addedValue?: string;
   /** @enum {string} */
   readonly contribution?: "decisive" | "none" | "shared" | "supportive";
   /** @description What works on the result besides the municipality (domain.md F61). */
   readonly externalFactors?: readonly string[];
   /**
    * @description Whether what is counted is put in, put out, or an effect (domain.md F33).
    * @enum {string}
    */
   readonly indicator?: "input" | "outcome" | "output";
   readonly baseline?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly target?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly term?: string;
   readonly conditions?: readonly {
    /** @enum {string} */
    readonly condition: "craftsmanship" | "mandate" | "money" | "proven-method" | "quality-control" | "time";
    /** @enum {string} */
    readonly state: "met" | "not-met" | "partly-met";
    readonly note?: string;
   }[];
   /** @description What those who do the work decide for themselves (domain.md F65). */
   readonly selfDirection?: string;
   readonly portfolio?: string;
  };
  /** @description All a page about one goal tells. */
  readonly GoalPage: {
   readonly moment: components["schemas"]["Moment"];
   readonly goal: components["schemas"]["DecisionRef"];
   readonly since: components["schemas"]["IsoDate"];
   readonly revision: components["schemas"]["Revision"];
   /** @description What can be recorded next by all that is known now, whatever moment is asked about. */
   readonly steps: readonly components["schemas"]["AllowedStep"][];
   readonly inForce: boolean;
   readonly content: components["schemas"]["GoalContent"];
   readonly concreteness: components["schemas"]["Concreteness"];
   readonly servedBy: readonly components["schemas"]["ServingLevel"][];
   readonly partOf: readonly components["schemas"]["TraceRow"][];
   readonly history: readonly components["schemas"]["HistoryItem"][];
   /** @description Secrecy on it, in force or lifted, as far as whoever asks may know. */
   readonly secrecy: readonly components["schemas"]["SecrecyRow"][];
  };
  /** @description One goal in the list of goals. */
  readonly GoalRow: {
   readonly targetGroup?: string;
   readonly baseline?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly target?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly term?: string;
   /** @description Decisions that serve it, directly or through others. */
   readonly served: number;
   readonly inForce: boolean;
   readonly verdict: components["schemas"]["GoalVerdict"];
   readonly met: number;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /**
   * @description How concrete a goal is (domain.md N5).
   * @enum {string}
   */
  readonly GoalVerdict: "concreet" | "koers" | "leeg" | "vaag";
  /** @description How concrete a goal was from a day on. */
  readonly GoalVersion: {
   readonly from: components["schemas"]["IsoDate"];
   readonly verdict: components["schemas"]["GoalVerdict"];
   /** @description Checks that were not met. */
   readonly failed: readonly ("K1" | "K10" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9")[];
   readonly position: components["schemas"]["Position"];
  };
  /** @description The goals of a municipality. */
  readonly Goals: {
   readonly moment: components["schemas"]["Moment"];
   readonly total: number;
   /** @description How many goals there are of each verdict, before filtering; the most concrete first. */
   readonly counts: readonly {
    readonly verdict: components["schemas"]["GoalVerdict"];
    readonly goals: number;
   }[];
   readonly rows: readonly components["schemas"]["GoalRow"][];
  };
  /** @description One event, told in a Dutch sentence. */
  readonly HistoryItem: {
   readonly position: components["schemas"]["Position"];
   readonly eventId: components["schemas"]["EventId"];
   readonly occurredOn: components["schemas"]["IsoDate"];
   readonly recordedAt: components["schemas"]["IsoInstant"];
   readonly sentence: string;
   readonly tone: components["schemas"]["Tone"];
   readonly recordedBy: string;
   readonly subject?: components["schemas"]["DecisionRef"];
   /** @description The stream it stands in, as an address names it: plural and id. */
   readonly stream: {
    readonly plural: string;
    readonly id: components["schemas"]["SubjectId"];
   };
   readonly source?: components["schemas"]["Source"];
   /** @description The position this event puts right, with the reason. */
   readonly corrects?: number;
   readonly reason?: string;
   /** @description The later event that puts this one right. */
   readonly correctedBy?: number;
  };
  /** @description A person's judgement of a hop. */
  readonly HopJudgement: {
   /** @enum {string} */
   readonly cause?: "distraction" | "interpretation" | "seriousness";
   readonly reason: string;
   readonly on: components["schemas"]["IsoDate"];
   readonly by: string;
   readonly position: components["schemas"]["Position"];
  };
  /** @description What became of one slot on a hop. */
  readonly HopSlot: {
   readonly slot: components["schemas"]["IntentSlot"];
   readonly status: components["schemas"]["SlotStatus"];
   /** @description What was last said before this hop, and what the hop says. */
   readonly from?: string;
   readonly to?: string;
   /**
    * @description By a rule of comparison, by a person, or counted as shifted until a person judges it.
    * @enum {string}
    */
   readonly by: "compared" | "judged" | "undecided";
   /** @description Whether it was gone already on the hop before. */
   readonly wasGone: boolean;
  };
  /** @description A column or path of a file. */
  readonly ImportColumn: {
   readonly path: string;
   /** @enum {string} */
   readonly type: "address" | "date" | "empty" | "group" | "long-text" | "number" | "text";
   readonly examples: readonly string[];
   /** @description Share of the records that fill it, 0 to 1. */
   readonly filled: number;
   /** @description Its values, the most common first; absent where they are many. */
   readonly words?: readonly {
    readonly word: string;
    readonly count: number;
   }[];
   readonly isUnique: boolean;
   /** @description The values count up from 1. */
   readonly isCounter: boolean;
   /**
    * @description What its dates with slashes show of their order.
    * @enum {string}
    */
   readonly dateOrder?: "both" | "dmy" | "mdy" | "open";
   readonly surnameFirst: boolean;
   /** @description Share of its values that can be read as votes. */
   readonly votes: number;
  };
  /** @description A file that was sent, to be looked at and imported. */
  readonly ImportFile: {
   readonly id: string;
   readonly name: string;
   /** @description Bytes. */
   readonly size: number;
  };
  /** @description The imports of a municipality that are kept, the last one first. */
  readonly ImportJobs: {
   readonly jobs: readonly components["schemas"]["ListedImport"][];
   /** @description So many are kept. */
   readonly kept: number;
  };
  /** @description Where the records of a file are. */
  readonly ImportLayout: {
   readonly sheet?: string;
   readonly headerRow?: number;
   readonly separator?: string;
   readonly records?: string;
  };
  readonly ImportMapping: {
   /** @constant */
   readonly version: 1;
   readonly layout?: {
    readonly sheet?: string;
    readonly headerRow?: number;
    readonly separator?: string;
    readonly records?: string;
   };
   readonly kind: {
    /** @enum {string} */
    readonly fixed?: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
    readonly words?: {
     readonly [key: string]: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
    };
    readonly fromTitle?: boolean;
   };
   readonly identity: readonly string[];
   readonly fields: {
    readonly [key: string]: string;
   };
   readonly dateOrders?: {
    readonly [key: string]: "dmy" | "mdy";
   };
   readonly outcomes?: {
    readonly [key: string]: "adopted" | "adopted-as-amended" | "adopted-conditionally" | "rejected" | "tied" | "withdrawn" | "held-over" | "taken-over" | "not-put-to-vote" | "fulfilled" | "partly-fulfilled" | "lapsed" | "answered" | "open" | "none";
   };
   readonly surnameFirst?: boolean;
   readonly votes?: {
    readonly from?: string;
    readonly sides?: {
     readonly for?: string;
     readonly against?: string;
     readonly notParticipating?: string;
     readonly absent?: string;
    };
    readonly rows?: {
     readonly faction?: string;
     readonly member?: string;
     readonly choice?: string;
     readonly count?: string;
     readonly for?: string;
     readonly against?: string;
    };
    readonly factions?: readonly {
     readonly column: string;
     readonly faction: string;
    }[];
   };
  };
  /** @description The mappings that a municipality keeps, by the name of their source. */
  readonly ImportMappings: {
   readonly mappings: readonly {
    readonly source: string;
    readonly mapping: components["schemas"]["ImportMapping"];
   }[];
  };
  /** @description What a mapping would make of a file. */
  readonly ImportPreview: {
   readonly mapping?: components["schemas"]["ImportMapping"];
   readonly rows: readonly components["schemas"]["ImportPreviewRow"][];
   /** @description The first rows with something wrong, wherever they stand. */
   readonly wrong: readonly components["schemas"]["ImportPreviewRow"][];
   readonly counts: {
    readonly records: number;
    readonly sound: number;
    /** @description Recorded, but not all of it. */
    readonly partly: number;
    readonly rejected: number;
    /** @description Left out, as the mapping says. */
    readonly skipped: number;
    /** @description Rows with one more vote of a decision that an earlier row stands for. */
    readonly joined: number;
   };
   /** @description Why nothing can be made of it; Dutch. */
   readonly reason?: string;
   /** @description Words for an outcome that nobody mapped. */
   readonly words: readonly components["schemas"]["OpenWord"][];
  };
  /** @description A row as it would be recorded, with what is wrong with it. */
  readonly ImportPreviewRow: {
   readonly problems: readonly {
    readonly field: string;
    readonly reason: string;
   }[];
   /** @description Whether its outcome means nothing for its kind, so that it is not recorded. */
   readonly idle?: boolean;
   readonly record: number;
   /** @description The record as the file has it. */
   readonly original: unknown;
  };
  /** @description An import that runs, or ran. Of its rejects the report has the first alone. */
  readonly ImportProgress: {
   readonly report?: components["schemas"]["ImportReport"];
   /** @description Name of the source, in lower case. */
   readonly source: string;
   readonly file: string;
   /** @description Bytes that were gone through, of all that will be. */
   readonly done: number;
   /** @description Why it failed; Dutch. */
   readonly message?: string;
   readonly id: string;
   /** @enum {string} */
   readonly state: "done" | "failed" | "running";
   readonly total: number;
   /** @description Who had it imported, as the log names them. */
   readonly by: string;
   readonly dryRun: boolean;
   readonly startedAt: string;
   readonly endedAt?: string;
   /** @description Rejects in the list that can be downloaded. */
   readonly rejectLines: number;
  };
  /** @description What an import did; the object that `--json` prints. */
  readonly ImportReport: {
   readonly municipality: string;
   readonly dryRun: boolean;
   /** @description Events appended, those of the council included. */
   readonly events: number;
   readonly files: readonly components["schemas"]["FileReport"][];
   readonly rejects: readonly components["schemas"]["Reject"][];
   readonly rejectsFile?: string;
   readonly readings?: readonly components["schemas"]["FileReading"][];
   /** @description Words for an outcome that were not recorded because nobody mapped them. */
   readonly words?: readonly components["schemas"]["OpenWord"][];
   readonly recorded: number;
   readonly unchanged: number;
   /** @description Existed already, and was completed or put right. */
   readonly corrected: number;
   /** @description With at least one field that is not recorded. */
   readonly rejected: number;
  };
  /** @description A file as it looks, and how it could be read. */
  readonly ImportSurvey: {
   readonly id: string;
   readonly file: string;
   /** @enum {string} */
   readonly content: "json" | "lines" | "nothing" | "table" | "workbook";
   /** @enum {string} */
   readonly encoding: "utf-16be" | "utf-16le" | "utf-8" | "windows-1252";
   /** @description Why nothing can be read; Dutch. */
   readonly reason?: string;
   readonly layout?: components["schemas"]["ImportLayout"];
   /** @description The sheets of a workbook, or the lists of a JSON file. */
   readonly choices: readonly string[];
   /** @description The lines above the header. */
   readonly titles: readonly string[];
   /** @description How many records were looked at. */
   readonly looked: number;
   readonly columns: readonly components["schemas"]["ImportColumn"][];
   readonly proposal?: {
    readonly mapping?: components["schemas"]["ImportMapping"];
    readonly draft?: components["schemas"]["ImportMapping"];
    /** @description What was taken for granted; Dutch. */
    readonly assumptions: readonly string[];
    /** @description What only a clerk can say; Dutch. */
    readonly questions: readonly string[];
   };
   readonly remembered?: components["schemas"]["ImportMapping"];
   /** @description What the words of a source for a kind or an outcome can be said to mean, in the order to choose from. */
   readonly meanings: {
    readonly kinds: readonly ("amendment" | "commitment" | "council-resolution" | "executive-resolution" | "members-proposal" | "motion" | "motion-extraneous" | "proposal" | "question" | "skip" | "subamendment")[];
    readonly outcomes: readonly ("adopted" | "adopted-as-amended" | "adopted-conditionally" | "answered" | "fulfilled" | "held-over" | "lapsed" | "none" | "not-put-to-vote" | "open" | "partly-fulfilled" | "rejected" | "taken-over" | "tied" | "withdrawn")[];
   };
  };
  /** @description What becomes of the intention of a goal on the way down (fluisterketen; domain.md N4, F89). */
  readonly IntentDrift: {
   readonly decision: components["schemas"]["DecisionRef"];
   readonly weights: readonly components["schemas"]["SlotWeight"][];
   /** @description What is said of the intention here: the hop before, for what comes to rest on it. */
   readonly said: readonly components["schemas"]["SlotText"][];
   /** @description To a decision the chain that ties it most strongly first; from a goal the one of which least is left. */
   readonly chains: readonly components["schemas"]["WhisperChain"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /**
   * @description One of the five slots of an intention.
   * @enum {string}
   */
  readonly IntentSlot: "direction" | "effect" | "measure" | "targetGroup" | "term";
  /**
   * Format: date
   * @description Calendar date, `YYYY-MM-DD` (ISO 8601), without a time zone: the day as the law counts it.
   */
  readonly IsoDate: string;
  /**
   * Format: date-time
   * @description Moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ` (ISO 8601).
   */
  readonly IsoInstant: string;
  /** @description The last event that was recorded at a moment; -1 where nothing was. */
  readonly KnownAt: {
   readonly position: components["schemas"]["Position"];
  };
  /**
   * @description Where a timeline shows an event: council, executive or organisation (domain.md F42).
   * @enum {string}
   */
  readonly Lane: "council" | "executive" | "organisation";
  /** @description Where a rule stands, and how sure its reading is: `text` was read in the text of the law. */
  readonly LawSource: {
   /** @description For example "Gemeentewet artikel 30". */
   readonly article: string;
   /** @enum {string} */
   readonly confidence: "secondary" | "text" | "unchecked";
  };
  /**
   * @description Columns of the chain, from goal to result.
   * @enum {string}
   */
  readonly Level: "contract" | "council" | "executive" | "goal" | "procurement" | "result" | "rules";
  /** @description An import that runs, or ran, as a list shows it. */
  readonly ListedImport: {
   readonly id: string;
   readonly file: string;
   /** @description Name of the source, in lower case. */
   readonly source: string;
   /** @description Who had it imported, as the log names them. */
   readonly by: string;
   readonly dryRun: boolean;
   readonly startedAt: string;
   readonly endedAt?: string;
   /** @enum {string} */
   readonly state: "done" | "failed" | "running";
   /** @description Bytes that were gone through, of all that will be. */
   readonly done: number;
   readonly total: number;
   /** @description Rejects in the list that can be downloaded. */
   readonly rejectLines: number;
   readonly counts?: components["schemas"]["Counts"];
   /** @description Why it failed; Dutch. */
   readonly message?: string;
  };
  /** @description One event of the log, as a history tells it. */
  readonly LogEntry: {
   /** @description One event, told in a Dutch sentence. */
   readonly entry: {
    readonly position: components["schemas"]["Position"];
    readonly eventId: components["schemas"]["EventId"];
    readonly occurredOn: components["schemas"]["IsoDate"];
    readonly recordedAt: components["schemas"]["IsoInstant"];
    readonly sentence: string;
    readonly tone: components["schemas"]["Tone"];
    readonly recordedBy: string;
    readonly subject?: components["schemas"]["DecisionRef"];
    /** @description The stream it stands in, as an address names it: plural and id. */
    readonly stream: {
     readonly plural: string;
     readonly id: components["schemas"]["SubjectId"];
    };
    readonly source?: components["schemas"]["Source"];
    /** @description The position this event puts right, with the reason. */
    readonly corrects?: number;
    readonly reason?: string;
    /** @description The later event that puts this one right. */
    readonly correctedBy?: number;
   };
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description A stretch of a text that was found, up to and not including `to`; counted in UTF-16 units. */
  readonly Mark: {
   readonly from: number;
   readonly to: number;
  };
  /** @description What was called: when, where and under which name. */
  readonly MeetingCall: {
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   readonly start?: string;
   readonly end?: string;
   readonly place?: string;
   readonly address?: string;
   readonly documents?: readonly components["schemas"]["MeetingDocument"][];
  };
  /** @description A paper of a meeting, cited by its address. */
  readonly MeetingDocument: {
   readonly title: string;
   readonly address: string;
   /** @description The item it is about, as printed with its number; the meeting as a whole where there is none. */
   readonly agendaItem?: string;
  };
  /** @description A meeting of the council in a list. */
  readonly MeetingRow: {
   readonly id: components["schemas"]["SubjectId"];
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   readonly start?: string;
   readonly place?: string;
   readonly cancelled: boolean;
   /** @description How many items are on the agenda. */
   readonly items: number;
  };
  /** @description The meetings of the council: those of the day asked about first, then the next and those before. */
  readonly Meetings: {
   readonly today: readonly components["schemas"]["MeetingRow"][];
   /** @description Still to come, the first one first. */
   readonly ahead: readonly components["schemas"]["MeetingRow"][];
   /** @description Past, the last one first. */
   readonly past: readonly components["schemas"]["MeetingRow"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description The two times every question takes: what held on `asOf`, by what was known at `knownAt`. */
  readonly Moment: {
   readonly asOf: components["schemas"]["IsoDate"];
   readonly knownAt: components["schemas"]["Position"];
  };
  /** @description How many decisions a month saw, `YYYY-MM`. */
  readonly MonthCount: {
   readonly month: string;
   readonly decisions: number;
  };
  /** @description The municipalities in this log. */
  readonly Municipalities: {
   readonly municipalities: readonly {
    readonly code: components["schemas"]["MunicipalityCode"];
    readonly name: string;
    /** @description Whether it is made up, to try things out. */
    readonly example: boolean;
   }[];
  };
  /** @description TOOI code of a municipality, `gm` and four digits (gm0479 is Zaanstad), or of a province, `pv` and two. */
  readonly MunicipalityCode: string;
  /** @description A target group or a neighbourhood, with the number of decisions that name it. */
  readonly NamedCount: {
   readonly name: string;
   readonly decisions: number;
  };
  /**
   * @description What a decision is on the way from goal to result.
   * @enum {string}
   */
  readonly Nature: "organisation" | "process" | "purchase" | "solution";
  /** @description Where a list goes on; absent on its last page. */
  readonly NextPage: {
   /** @description Value of the parameter that asks for it. */
   readonly cursor: string;
   /** @description Its address. */
   readonly href: string;
  };
  /** @description What is put to the vote under an item, as it stood after the meeting. */
  readonly NightDecision: {
   readonly revision: components["schemas"]["Revision"];
   readonly factions: readonly string[];
   readonly movers: readonly string[];
   readonly votes?: {
    readonly for: number;
    readonly against: number;
   };
   /** @description Factions of which more members voted for than against. */
   readonly votedFor: readonly string[];
   /** @description Whether the meeting is done with it: decided, put off, or ended without a vote. */
   readonly done: boolean;
   readonly statusAt: components["schemas"]["Position"];
   /** @description Day of an earlier meeting at which the votes on it were tied (Gemeentewet art. 32 lid 4). */
   readonly tiedOn?: string;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /** @description An item of the agenda with what is put to the vote under it. */
  readonly NightItem: {
   readonly number?: string;
   readonly title: string;
   readonly concluded: boolean;
   readonly note?: string;
   readonly decisions: readonly components["schemas"]["NightDecision"][];
  };
  /** @description Something that looks wrong about a decision on the day asked about. */
  readonly NodeSignal: {
   readonly code: string;
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /**
   * @description How long something is open: up to half a year, a year, two years, or longer.
   * @enum {string}
   */
  readonly OpenFor: "half-year" | "longer" | "two-years" | "year";
  /** @description A word of the source that says nothing until a clerk maps it. */
  readonly OpenWord: {
   readonly column: string;
   readonly word: string;
   readonly count: number;
  };
  /** @description One thing that is out of order about a decision; it stands as recorded. */
  readonly OrderFinding: {
   readonly kind: components["schemas"]["OrderSignal"];
   /** @enum {string} */
   readonly lack?: "goal-ended" | "goal-later" | "goal-too-vague" | "no-goal" | "path-broken";
   /** @description Steps that were left out, in the order in which they come. */
   readonly missing: readonly ("do-together" | "make-together" | "outsource")[];
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /** @description What stands without a goal in one portfolio. */
  readonly OrderPortfolio: {
   /** @description Absent for what names no portfolio. */
   readonly portfolio?: string;
   readonly decisions: number;
   readonly euros: number;
  };
  /** @description A decision about which something is out of order. */
  readonly OrderRow: {
   readonly decision: components["schemas"]["DecisionRef"];
   readonly nature: components["schemas"]["Nature"];
   readonly portfolio?: string;
   /** @description Whether it stands without a goal in force that gives at least a course. */
   readonly withoutGoal: boolean;
   /** @description Euros in force that count here and nowhere else. */
   readonly euros: number;
   readonly findings: readonly components["schemas"]["OrderFinding"][];
  };
  /**
   * @description What is out of order (domain.md N6, F22); `goal-lost` had a goal, and goes on without it.
   * @enum {string}
   */
  readonly OrderSignal: "goal-lost" | "outsourcing-before-making-together" | "process-before-goal" | "solution-before-process";
  /** @description Whether goals came first, then processes, then solutions (domain.md N6): the bezigheidstherapie-lijst. */
  readonly OrderTest: {
   readonly decision?: components["schemas"]["DecisionRef"];
   /** @description How many decisions were held against the order. */
   readonly judged: number;
   /** @description How many stand without a goal in force that gives at least a course, and the euros in force of them. */
   readonly withoutGoal: number;
   readonly euros: number;
   /** @description How the euros are counted. */
   readonly counted: string;
   readonly portfolios: readonly components["schemas"]["OrderPortfolio"][];
   /** @description What is out of order, most euros first. */
   readonly rows: readonly components["schemas"]["OrderRow"][];
   /** @description How many rows are left out because the list would be too long. */
   readonly leftOut: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description How many rules of a stack come from where. */
  readonly OriginShare: {
   readonly origin: components["schemas"]["RuleOrigin"];
   readonly rules: number;
  };
  /**
   * @description Why a rule in force may be one too many (domain.md N7).
   * @enum {string}
   */
  readonly OrphanCause: "empty-goals" | "ground-lapsed" | "no-explanation" | "no-goal" | "no-why" | "not-applied";
  /** @description One reason why a rule may be one too many, with the events it follows from. */
  readonly OrphanFinding: {
   readonly cause: components["schemas"]["OrphanCause"];
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /** @description A rule in force that may be one too many. */
  readonly OrphanedRule: {
   readonly rule: components["schemas"]["DecisionRef"];
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   readonly findings: readonly components["schemas"]["OrphanFinding"][];
   readonly burden: components["schemas"]["Burden"];
   /** @description Schrapscore: number of causes, demands, controls and reports together. */
   readonly score: number;
   /** @description Day by which it was to be looked at again. */
   readonly reviewOn?: string;
   readonly changer: components["schemas"]["RuleChanger"];
   readonly draft: components["schemas"]["DraftRepeal"];
  };
  /** @description Rules in force without goal, why, explanation, ground or use (domain.md N7, F12, F47, F48). */
  readonly OrphanedRules: {
   /** @description How many rules in force were tested, and how many of them were found. */
   readonly tested: number;
   readonly found: number;
   /** @description The rules found, the highest score first. */
   readonly rows: readonly components["schemas"]["OrphanedRule"][];
   /** @description How many rows are left out because the list would be too long. */
   readonly leftOut: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description What a home page tells: where things stand, and what became known last. */
  readonly Overview: {
   readonly moment: components["schemas"]["Moment"];
   readonly counts: {
    readonly decisions: number;
    readonly goals: number;
    /** @description Decisions that serve a goal. */
    readonly withGoal: number;
    /** @description Open motions that serve no goal. */
    readonly openWithoutGoal: number;
   };
   readonly months: readonly components["schemas"]["MonthCount"][];
   readonly terms: readonly components["schemas"]["Period"][];
   readonly coalitions: readonly components["schemas"]["Period"][];
   readonly moments: readonly components["schemas"]["PoliticalMoment"][];
   readonly recent: readonly {
    readonly position: components["schemas"]["Position"];
    readonly eventId: components["schemas"]["EventId"];
    readonly occurredOn: components["schemas"]["IsoDate"];
    readonly recordedAt: components["schemas"]["IsoInstant"];
    readonly sentence: string;
    readonly tone: components["schemas"]["Tone"];
    readonly recordedBy: string;
    readonly subject?: components["schemas"]["DecisionRef"];
    /** @description The stream it stands in, as an address names it: plural and id. */
    readonly stream: {
     readonly plural: string;
     readonly id: components["schemas"]["SubjectId"];
    };
    readonly source?: components["schemas"]["Source"];
    /** @description The position this event puts right, with the reason. */
    readonly corrects?: number;
    readonly reason?: string;
    /** @description The later event that puts this one right. */
    readonly correctedBy?: number;
   }[];
   readonly openMotions: {
    readonly total: number;
    readonly rows: readonly components["schemas"]["RegisterRow"][];
   };
   readonly goals: components["schemas"]["Goals"];
   readonly spellingsToConfirm: number;
  };
  /** @description What a decision is worth, from its first value to now. */
  readonly PageAmount: {
   readonly key: components["schemas"]["ValueKey"];
   readonly unit: string;
   readonly now: number;
   readonly original: number;
   readonly since: components["schemas"]["IsoDate"];
   readonly position: components["schemas"]["Position"];
   readonly changes: readonly components["schemas"]["AmountChange"][];
  };
  /** @description One thing that is known of a decision, with the event that says so. */
  readonly PageFact: {
   readonly key: components["schemas"]["TextKey"];
   /** @description The value, or each of them; a code or a text. */
   readonly texts: readonly string[];
   readonly since: components["schemas"]["IsoDate"];
   readonly position: components["schemas"]["Position"];
  };
  /** @description A named period: a council's term, a coalition. */
  readonly Period: {
   readonly label: string;
   readonly from: components["schemas"]["IsoDate"];
   readonly to?: string;
   readonly factions?: readonly {
    readonly name: string;
    readonly seats?: number;
   }[];
  };
  /** @description A dated shift in the council or the college: election, coalition, alderman, mayor for the college, faction. */
  readonly PoliticalMoment: {
   readonly date: components["schemas"]["IsoDate"];
   readonly label: string;
   readonly sentence: string;
   /** @enum {string} */
   readonly kind: "alderman" | "coalition" | "college" | "council" | "election" | "faction";
   readonly position: components["schemas"]["Position"];
  };
  /** @description Index of an event in the whole log, from 0 without gaps; also its leaf index in the Merkle tree (RFC 6962). */
  readonly Position: number;
  /**
   * @description Whether the council had to ratify secrecy. Under the law as it was (old Gemeentewet art. 25 lid 3) that of
   *  another body lapsed unless the council ratified it in its next meeting after it was given the papers; of
   *  what was imposed later nothing has to be ratified (art. 89).
   */
  readonly Ratification: {
   /** @enum {string} */
   readonly need: "done" | "missing" | "none" | "once-given";
   /** @description Day on which the council ratified it. */
   readonly on?: string;
   /** @description Day of the meeting in which it had to; absent where no such meeting is recorded. */
   readonly by?: string;
  };
  /** @description What was recorded. */
  readonly Receipt: {
   readonly id: components["schemas"]["SubjectId"];
   readonly position: components["schemas"]["Position"];
   readonly revision: components["schemas"]["Revision"];
  };
  /** @description A stored envelope together with its place in the log. */
  readonly RecordedEvent: {
   readonly position: components["schemas"]["Position"];
   readonly id: components["schemas"]["EventId"];
   readonly type: string;
   /** @description Version of the data's schema, from 1. */
   readonly version: number;
   readonly stream: components["schemas"]["StreamName"];
   readonly revision: components["schemas"]["Revision"];
   readonly municipality: components["schemas"]["MunicipalityCode"];
   readonly recordedAt: components["schemas"]["IsoInstant"];
   readonly actor: components["schemas"]["Actor"];
   readonly source?: components["schemas"]["Source"];
   /** @description Id of the event or request that led to this one. */
   readonly causation?: string;
   /** @description Shared by all events of one request or one import. */
   readonly correlation?: string;
   /** @description SHA-256 (hex) of the request, where its sender may repeat it under a key (docs/adr/0006). */
   readonly request?: string;
   readonly confidentiality: components["schemas"]["Confidentiality"];
   readonly correction?: components["schemas"]["Correction"];
   readonly data: unknown;
   readonly occurredOn: components["schemas"]["IsoDate"];
   /** @description First day of legal effect; the date of the act where it is absent. */
   readonly validFrom?: string;
   /** @description First day without legal effect. */
   readonly validTo?: string;
   /** @description First day of retroactive effect; only where the decision says so (domain.md, L10). */
   readonly retroactiveTo?: string;
  };
  /** @description All that is recorded of one decision, trace, meeting or council. */
  readonly RecordedStream: {
   readonly id: components["schemas"]["SubjectId"];
   /** @description Kind of stream, for example `motion`. */
   readonly stream: string;
   readonly revision: components["schemas"]["Revision"];
   /** @description State in the stream's state machine; absent where it has none. */
   readonly status?: string;
   /** @description Every event in the order of recording, also those that were put right. */
   readonly events: readonly components["schemas"]["StreamEvent"][];
   /** @description Names of the commands that the present state allows. */
   readonly steps: readonly string[];
  };
  /** @description What was recorded in one go: a command, or a whole import. */
  readonly RecordingRun: {
   readonly position: components["schemas"]["Position"];
   readonly recordedAt: components["schemas"]["IsoInstant"];
   readonly label: string;
   readonly events: number;
   readonly correlation?: string;
  };
  /** @description One line of the register of decisions. */
  readonly RegisterRow: {
   readonly level: components["schemas"]["Level"];
   readonly portfolio?: string;
   readonly factions: readonly string[];
   readonly votes?: {
    readonly for: number;
    readonly against: number;
   };
   /** @enum {string} */
   readonly outcomeBasis?: "derived" | "stated";
   /** @description Number of traces from it. */
   readonly goals: number;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /** @description A record, or a field of it, that is not recorded; `reason` is Dutch. */
  readonly Reject: {
   readonly file: string;
   /** @description Place in the file, from 1; 0 where the whole file cannot be read. */
   readonly record: number;
   readonly id?: string;
   readonly field?: string;
   /** @description What stands there in the source, shortened. */
   readonly value?: string;
   readonly reason: string;
  };
  /** @description Index of an event in its stream, from 0 without gaps. */
  readonly Revision: number;
  /** @description Whether what one lane decided was followed in the others (domain.md N15, F42). */
  readonly Ripple: {
   /** @description Months in which a decision must be followed. */
   readonly months: number;
   /** @description Decisions that must be followed. */
   readonly asked: number;
   /** @description Those that were, or of which it is stated that there is no consequence. */
   readonly followed: number;
   /** @description Those of which the months are not over yet. */
   readonly waiting: number;
   /** @description Those that were not followed in time. */
   readonly overdue: number;
   /** @description What was not followed in time, newest first. */
   readonly rows: readonly components["schemas"]["RippleRow"][];
   /** @description How many rows are left out because the list would be too long. */
   readonly leftOut: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description What followed on a decision in another lane. */
  readonly RippleFollowUp: {
   readonly lane: components["schemas"]["Lane"];
   readonly decision: components["schemas"]["DecisionRef"];
   readonly date: components["schemas"]["IsoDate"];
   readonly position: components["schemas"]["Position"];
  };
  /**
   * @description Why a decision must be followed: it changes the way of working, or it asks something of the next lane.
   * @enum {string}
   */
  readonly RippleReason: "asks" | "working-method";
  /** @description A decision that was not followed in time in every lane where it must be. */
  readonly RippleRow: {
   readonly decision: components["schemas"]["DecisionRef"];
   readonly lane: components["schemas"]["Lane"];
   readonly reason: components["schemas"]["RippleReason"];
   readonly since: components["schemas"]["IsoDate"];
   /** @description What followed first in each other lane. */
   readonly followed: readonly components["schemas"]["RippleFollowUp"][];
   /** @description Lanes in which it is stated that there is no consequence. */
   readonly without: readonly components["schemas"]["Lane"][];
   /** @description Lanes in which nothing followed and nothing is stated. */
   readonly missing: readonly components["schemas"]["Lane"][];
   readonly overdueSince: components["schemas"]["IsoDate"];
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /** @description Who can change a rule (domain.md F47). */
  readonly RuleChanger: {
   readonly origin: components["schemas"]["RuleOrigin"];
   readonly body: components["schemas"]["Body"];
   readonly sentence: string;
  };
  /**
   * @description Whose rule it is; unknown where nobody recorded it.
   * @enum {string}
   */
  readonly RuleOrigin: "eu" | "own" | "province" | "state" | "unknown";
  /** @description What the rules in force ask together of a target group or in a neighbourhood (domain.md N7, F75, F77). */
  readonly RuleStack: {
   /** @description All target groups and neighbourhoods that rules in force name, the most rules first. */
   readonly targetGroups: readonly components["schemas"]["StackChoice"][];
   readonly neighbourhoods: readonly components["schemas"]["StackChoice"][];
   /** @description The stack that was asked for; else one of each target group, then one of each neighbourhood. */
   readonly stacks: readonly components["schemas"]["Stack"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description A decision that a search found, and where in it. */
  readonly SearchHit: {
   /** @description The words of its title that were looked for. */
   readonly titleMarks: readonly components["schemas"]["Mark"][];
   /** @description Where else they stand. */
   readonly excerpts: readonly components["schemas"]["Excerpt"][];
   readonly level: components["schemas"]["Level"];
   readonly portfolio?: string;
   readonly factions: readonly string[];
   readonly votes?: {
    readonly for: number;
    readonly against: number;
   };
   /** @enum {string} */
   readonly outcomeBasis?: "derived" | "stated";
   /** @description Number of traces from it. */
   readonly goals: number;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /** @description A page of what a search found, the most telling first. */
  readonly SearchPage: {
   readonly rows: readonly components["schemas"]["SearchHit"][];
   /** @description Words that occur nowhere, with those that were looked for in their place. */
   readonly tolerated: readonly components["schemas"]["Tolerated"][];
   readonly people: readonly components["schemas"]["FoundPerson"][];
   readonly next?: components["schemas"]["NextPage"];
   readonly moment: components["schemas"]["Moment"];
   readonly total: number;
   readonly facets: {
    readonly portfolio: readonly components["schemas"]["Facet"][];
    readonly faction: readonly components["schemas"]["Facet"][];
    readonly kind: readonly components["schemas"]["Facet"][];
    readonly level: readonly components["schemas"]["Facet"][];
    readonly status: readonly components["schemas"]["Facet"][];
   };
  };
  /**
   * @description A body that may impose secrecy.
   * @enum {string}
   */
  readonly SecrecyBody: "college" | "commission" | "council" | "mayor";
  /** @description Secrecy that was imposed, as far as whoever asks may know of it. */
  readonly SecrecyRegister: {
   /** @description In force: first those of which a term has passed, then the last imposed first. */
   readonly inForce: readonly components["schemas"]["SecrecyRow"][];
   /** @description Lifted, the last imposed first. */
   readonly lifted: readonly components["schemas"]["SecrecyRow"][];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description Secrecy in words, as a register and the page of a decision tell it. */
  readonly SecrecyRow: {
   readonly id: components["schemas"]["SubjectId"];
   readonly decision: components["schemas"]["SubjectId"];
   readonly subject?: components["schemas"]["DecisionRef"];
   /** @enum {string} */
   readonly level: "internal" | "secret";
   /** @description Names of the fields it is about; the whole decision where absent. */
   readonly fields?: readonly string[];
   /** @description The ground with its article; what is internal has none. */
   readonly ground?: string;
   readonly imposedBy: string;
   readonly body: components["schemas"]["SecrecyBody"];
   readonly imposedIn: components["schemas"]["EventId"];
   /** @description What anyone may read of it. */
   readonly description?: string;
   readonly since?: string;
   /** @description Day on which the body means to lift it; it does not end by itself. */
   readonly until?: string;
   readonly givenToCouncilOn?: string;
   readonly liftedOn?: string;
   /** @description Bodies that may lift it. */
   readonly mayLift: readonly ("college" | "commission" | "council" | "mayor")[];
   /** @description Circles that may know what it is about. */
   readonly knownTo: readonly ("college" | "council" | "internal")[];
   readonly ratification: components["schemas"]["Ratification"];
   /** @description Whether a day has passed on which something should have been done about it. */
   readonly overdue: boolean;
   /** @description "Geheim: persoonlijke levenssfeer (Woo art. 5.1 lid 2 e), opgelegd door het college." */
   readonly sentence: string;
  };
  /** @description What serves a goal on one level. */
  readonly ServingLevel: {
   readonly level: components["schemas"]["Level"];
   readonly rows: readonly components["schemas"]["ServingRow"][];
   readonly worth?: components["schemas"]["Worth"];
  };
  /** @description A decision that serves a goal; `via` are the decisions between the two. */
  readonly ServingRow: {
   readonly via: readonly components["schemas"]["DecisionRef"][];
   readonly worth?: components["schemas"]["Worth"];
   /** @description Whether that is in the sum of its level. */
   readonly counted: boolean;
   readonly trace: components["schemas"]["SubjectId"];
   readonly type: string;
   readonly intention: string;
   readonly since: components["schemas"]["IsoDate"];
   readonly decision: components["schemas"]["DecisionRef"];
  };
  /** @description Who asks. */
  readonly Session: {
   readonly signedIn: boolean;
   /** @description As the log names who records something; absent for whoever did not sign in. */
   readonly id?: string;
   /** @description Name to show. */
   readonly name?: string;
   /** @description What holds in a municipality is what stands under its code and under `*` together. */
   readonly access: readonly components["schemas"]["Access"][];
   /** @description Whether someone can sign in here. */
   readonly canSignIn: boolean;
   /** @description Whether it is example users who sign in, to try things out. */
   readonly example: boolean;
  };
  /** @description Something looks wrong; the log remarks and never judges. */
  readonly Signal: {
   /** @description What looks wrong, in kebab-case, for example "outcome-contradicts-votes". */
   readonly code: string;
   /** @description Rule of domain.md 4.5 it follows, "L3" to "L12"; absent where it follows from the article alone. */
   readonly rule?: string;
   readonly source: components["schemas"]["LawSource"];
   /** @description What looks wrong, in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it follows from. */
   readonly evidence: readonly number[];
  };
  /** @description A faction as it sits in the council on the day of the meeting. */
  readonly SittingFaction: {
   readonly faction: string;
   readonly seats: number;
   /** @description Members who are not on the attendance list. */
   readonly away: number;
   /** @description Members, where they are recorded by name. */
   readonly members: readonly string[];
  };
  /**
   * @description What became of a slot since the hop before.
   * @enum {string}
   */
  readonly SlotStatus: "gone" | "kept" | "narrowed" | "sharpened" | "shifted" | "widened";
  /** @description What a goal or a hop says in one slot. */
  readonly SlotText: {
   readonly slot: components["schemas"]["IntentSlot"];
   readonly text: string;
  };
  /** @description What the loss of one slot costs a hop; those of all slots are 1 together. */
  readonly SlotWeight: {
   readonly slot: components["schemas"]["IntentSlot"];
   readonly weight: number;
  };
  /** @description Where a recorded act can be read: the system it came from, its reference there, its public address. */
  readonly Source: {
   readonly system: string;
   readonly reference: string;
   readonly address?: string;
  };
  /** @description A spelling of a faction's name that may mean a known faction; a clerk decides. */
  readonly Spelling: {
   readonly spelling: string;
   readonly faction: string;
   readonly reason: string;
   readonly count: number;
   /** @enum {string} */
   readonly status: "confirmed" | "proposed" | "rejected";
  };
  /** @description The rules in force that one target group, or one neighbourhood, has to do with, added up (domain.md F75, F77). */
  readonly Stack: {
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   readonly sentence: string;
   readonly evidence: readonly number[];
   /** @description The heaviest first. */
   readonly rules: readonly components["schemas"]["StackedRule"][];
   readonly burden: components["schemas"]["Burden"];
   readonly origins: readonly components["schemas"]["OriginShare"][];
   /** @description How many of the rules may be one too many. */
   readonly orphans: number;
   readonly goals: readonly components["schemas"]["DecisionRef"][];
   readonly contradictions: readonly components["schemas"]["Contradiction"][];
  };
  /** @description A target group or a neighbourhood with rules of its own. */
  readonly StackChoice: {
   readonly name: string;
   readonly rules: number;
  };
  /** @description A rule as it lies in a stack. */
  readonly StackedRule: {
   readonly rule: components["schemas"]["DecisionRef"];
   readonly origin: components["schemas"]["RuleOrigin"];
   readonly burden: components["schemas"]["Burden"];
   /** @description Demands, controls and reports together. */
   readonly weight: number;
   /** @description How many causes there are to ask whether it is still needed. */
   readonly causes: number;
   readonly goals: readonly string[];
  };
  /** @description An event as it is recorded, with its data in the newest version, told in Dutch. */
  readonly StreamEvent: {
   /** @description Dutch name of the act. */
   readonly label: string;
   readonly sentence: string;
   /** @description The event that put this one right last; absent where this one counts. */
   readonly correctedBy?: string;
   readonly position: components["schemas"]["Position"];
   readonly id: components["schemas"]["EventId"];
   readonly type: string;
   /** @description Version of the data's schema, from 1. */
   readonly version: number;
   readonly stream: components["schemas"]["StreamName"];
   readonly revision: components["schemas"]["Revision"];
   readonly municipality: components["schemas"]["MunicipalityCode"];
   readonly recordedAt: components["schemas"]["IsoInstant"];
   readonly actor: components["schemas"]["Actor"];
   readonly source?: components["schemas"]["Source"];
   /** @description Id of the event or request that led to this one. */
   readonly causation?: string;
   /** @description Shared by all events of one request or one import. */
   readonly correlation?: string;
   /** @description SHA-256 (hex) of the request, where its sender may repeat it under a key (docs/adr/0006). */
   readonly request?: string;
   readonly confidentiality: components["schemas"]["Confidentiality"];
   readonly correction?: components["schemas"]["Correction"];
   readonly data: unknown;
   readonly occurredOn: components["schemas"]["IsoDate"];
   /** @description First day of legal effect; the date of the act where it is absent. */
   readonly validFrom?: string;
   /** @description First day without legal effect. */
   readonly validTo?: string;
   /** @description First day of retroactive effect; only where the decision says so (domain.md, L10). */
   readonly retroactiveTo?: string;
  };
  /** @description `<stream>-<municipality>.<subject>`, for example `motion-gm0479.0197…`. */
  readonly StreamName: string;
  /** @description A stretch of valid time; the last day is the day before `to`, and it is open where `to` is absent. */
  readonly Stretch: {
   readonly from: components["schemas"]["IsoDate"];
   readonly to?: string;
  };
  /**
   * Format: uuid
   * @description UUID of a decision, trace, meeting or council; the part of the stream's name after the dot.
   */
  readonly SubjectId: string;
  /**
   * @description What a text of a decision is about.
   * @enum {string}
   */
  readonly TextKey: "added-value" | "announced" | "applied-on" | "basis" | "body" | "change-ground" | "condition" | "conditions" | "consent" | "contribution" | "delegating-article" | "direction" | "drift-cause" | "effect" | "empty-phrase" | "explanation" | "external-factor" | "factions" | "for-whom" | "goal-kind" | "heard" | "holder" | "holder-position" | "judged-slots" | "motivation" | "movers" | "nature" | "neighbourhood" | "number" | "origin" | "outcome-basis" | "owner" | "party" | "portfolio" | "powers" | "principle" | "procedure" | "published" | "purchase" | "request" | "result-level" | "review-on" | "slot-direction" | "slot-effect" | "slot-measure" | "slot-target-group" | "slot-term" | "stage" | "subject" | "summary" | "target-group" | "term" | "title" | "version" | "voted-for" | "why";
  /** @description What the time control can choose from. */
  readonly TimeFrame: {
   readonly today: components["schemas"]["IsoDate"];
   readonly first: components["schemas"]["IsoDate"];
   readonly last: components["schemas"]["IsoDate"];
   readonly head: components["schemas"]["Position"];
   readonly moments: readonly components["schemas"]["PoliticalMoment"][];
   /** @description Newest first. */
   readonly recordings: readonly components["schemas"]["RecordingRun"][];
  };
  /** @description Council, executive and organisation side by side in time (domain.md F42). */
  readonly Timeline: {
   readonly moment: components["schemas"]["Moment"];
   /** @description All that was found; `items` holds the newest of them. */
   readonly total: number;
   readonly items: readonly components["schemas"]["TimelineItem"][];
   readonly months: readonly components["schemas"]["MonthCount"][];
   readonly terms: readonly components["schemas"]["Period"][];
   readonly coalitions: readonly components["schemas"]["Period"][];
   readonly moments: readonly components["schemas"]["PoliticalMoment"][];
   /** @description For each filter the values of what passes all other filters. */
   readonly kinds: readonly string[];
   readonly portfolios: readonly string[];
   readonly factions: readonly string[];
   readonly targetGroups: readonly string[];
   readonly neighbourhoods: readonly string[];
   /** @description Goals that something serves, or is, of what passes all other filters. */
   readonly goals: readonly components["schemas"]["DecisionRef"][];
  };
  /** @description One event on the timeline. */
  readonly TimelineItem: {
   readonly position: components["schemas"]["Position"];
   readonly date: components["schemas"]["IsoDate"];
   readonly lane: components["schemas"]["Lane"];
   readonly label: string;
   readonly sentence: string;
   readonly tone: components["schemas"]["Tone"];
   readonly subject?: components["schemas"]["DecisionRef"];
   /** @description Whether it belongs to what serves the goal that is followed. */
   readonly onTrail: boolean;
   /**
    * @description What the faction that is asked for has to do with it; absent where none is asked for.
    * @enum {string}
    */
   readonly part?: "moved" | "moved-and-voted-for" | "voted-for";
  };
  /** @description A word that occurs nowhere, and what was looked for in its place. */
  readonly Tolerated: {
   readonly typed: string;
   readonly meant: readonly string[];
  };
  /**
   * @description How an event is marked in a timeline; never by colour alone.
   * @enum {string}
   */
  readonly Tone: "act" | "correction" | "done" | "political" | "signal";
  /** @description A trace as seen from one of its ends; `decision` is the other end. */
  readonly TraceRow: {
   readonly trace: components["schemas"]["SubjectId"];
   readonly type: string;
   readonly intention: string;
   readonly since: components["schemas"]["IsoDate"];
   readonly decision: components["schemas"]["DecisionRef"];
  };
  /** @description All paths from a decision up to its goals. */
  readonly Trail: {
   readonly decision: components["schemas"]["DecisionRef"];
   /** @description Those that hold first, and of these the strongest first. */
   readonly paths: readonly components["schemas"]["TrailPath"][];
   /** @description Paths to a goal that are left out; counted up to 200. */
   readonly leftOut: number;
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description One step up: the trace, and the decision it leads to. */
  readonly TrailHop: {
   readonly trace: components["schemas"]["SubjectId"];
   readonly type: string;
   /** @description The type in Dutch: "geeft uitvoering aan". */
   readonly label: string;
   readonly intention: string;
   readonly since: components["schemas"]["IsoDate"];
   readonly position: components["schemas"]["Position"];
   readonly date: components["schemas"]["IsoDate"];
   readonly decision: components["schemas"]["DecisionRef"];
   /** @description Whether an intention comes through: the trace carries one, and the decision stands. */
   readonly holds: boolean;
   /** @description Why it does not hold, in one Dutch sentence. */
   readonly sentence?: string;
  };
  /** @description One path from a decision up to a goal. */
  readonly TrailPath: {
   readonly goal: components["schemas"]["DecisionRef"];
   readonly hops: readonly components["schemas"]["TrailHop"][];
   /** @description Whether every hop holds and the goal is in force. */
   readonly holds: boolean;
   /** @description Strengths of the traces multiplied, 0 to 1; it orders the paths and measures nothing. */
   readonly strength: number;
   readonly sentence: string;
   readonly evidence: readonly number[];
  };
  /** @description A step on the way from goal to result; `type` and `intention` are those of the trace between this step and the next one nearer to `here`. */
  readonly TrailStep: {
   readonly here: boolean;
   readonly type?: string;
   readonly intention?: string;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /**
   * @description What a number of a decision counts; `amount` is what it is worth now, `ceiling` the most it allows.
   * @enum {string}
   */
  readonly ValueKey: "amount" | "baseline" | "budget" | "ceiling" | "controls" | "demands" | "original-amount" | "reports" | "target" | "votes-against" | "votes-for";
  /** @description A vote of the council. */
  readonly Vote: {
   readonly date: components["schemas"]["IsoDate"];
   readonly method: string;
   readonly outcome: string;
   /** @enum {string} */
   readonly basis: "derived" | "stated";
   readonly totals: components["schemas"]["VoteTotals"];
   readonly factions: readonly components["schemas"]["FactionRow"][];
   /** @description Votes for and against together (Gemeentewet art. 30: those who cast a vote). */
   readonly votesCast: number;
   /** @description Ballots that were handed in blank or invalid: they take part and cast no vote (art. 29, 30 lid 2). */
   readonly blankOrInvalid: number;
   /** @description Whether persons were voted on (art. 31), as far as the record says so. */
   readonly onPersons: boolean;
   /** @description Position of the vote on the same decision that was tied before this one (art. 32 lid 4). */
   readonly tiedBefore?: number;
   /** @description Votes for that make a majority of the votes cast. */
   readonly needed: number;
   readonly position: components["schemas"]["Position"];
   /** @description Sitting members on the day, where the record says so. */
   readonly seats?: number;
   /** @description Members on the attendance list (art. 20). */
   readonly present?: number;
   /** @description Members who had to abstain (art. 28), of those who did not take part. */
   readonly keptOut?: number;
   /**
    * @description Why fewer members were enough (art. 20 lid 2, 29 lid 2).
    * @enum {string}
    */
   readonly noQuorumNeeded?: "meeting-called-anew" | "vote-held-anew";
  };
  /** @description Seats on each side of a vote. */
  readonly VoteTotals: {
   readonly for: number;
   readonly against: number;
   readonly notParticipating: number;
   readonly absent: number;
  };
  /** @description One chain from a goal to a decision, and what is left of the intention at its end. */
  readonly WhisperChain: {
   readonly end: components["schemas"]["DecisionRef"];
   /** @description What is left of the intention, 0 to 1: what comes through each hop multiplied; absent where no hop can be compared. */
   readonly fidelity?: number;
   /** @description The first hop on which the effect is gone, counted from 0. */
   readonly effectLostAt?: number;
   /** @description Slots that count as shifted until a person judges them. */
   readonly undecided: number;
   /** @description Hops that state nothing by which they can be compared. */
   readonly unstated: number;
   readonly sentence: string;
   readonly goal: components["schemas"]["DecisionRef"];
   readonly start: readonly components["schemas"]["SlotText"][];
   readonly hops: readonly components["schemas"]["WhisperHop"][];
   readonly evidence: readonly number[];
  };
  /** @description One hop: a trace along which the intention went on to a decision. */
  readonly WhisperHop: {
   readonly trace: components["schemas"]["SubjectId"];
   readonly type: string;
   readonly intention: string;
   readonly since: components["schemas"]["IsoDate"];
   readonly decision: components["schemas"]["DecisionRef"];
   /** @description The slots that can be compared; none where the trace states none. */
   readonly slots: readonly components["schemas"]["HopSlot"][];
   /** @description Share of the intention that comes through this hop, 0 to 1; absent where nothing can be compared. */
   readonly fidelity?: number;
   /** @description What is left of the intention of the goal after this hop, 0 to 1. */
   readonly left: number;
   readonly judgement?: components["schemas"]["HopJudgement"];
   readonly evidence: readonly number[];
  };
  /** @description Why a decision, a rule, a contract or a service is there (domain.md N20, F12, F81, F91). */
  readonly Why: {
   readonly decision: components["schemas"]["DecisionRef"];
   /** @description One paragraph that everybody can read. */
   readonly paragraph: string;
   readonly goals: readonly components["schemas"]["WhyGoal"][];
   /** @description The reason that it gives itself. */
   readonly reason?: string;
   readonly decidedBy: readonly components["schemas"]["Decider"][];
   readonly force: components["schemas"]["Force"];
   readonly changedOn?: string;
   readonly changer?: components["schemas"]["Changer"];
   readonly reviewOn?: string;
   /** @description The strongest way from a goal down to it. */
   readonly path: readonly components["schemas"]["WhyStep"][];
   /** @description What was not recorded, each in a sentence. */
   readonly unknown: readonly string[];
   readonly moment: components["schemas"]["Moment"];
   /** @description The answer in one Dutch sentence. */
   readonly sentence: string;
   /** @description Positions of the events it rests on. */
   readonly evidence: readonly number[];
  };
  /** @description A goal that a decision should help reach. */
  readonly WhyGoal: {
   readonly goal: components["schemas"]["DecisionRef"];
   /** @description Day from which the goal counts no more. */
   readonly endedOn?: string;
  };
  /** @description A decision on its way to a goal, and how it rests on the next one. */
  readonly WhyStep: {
   readonly here: boolean;
   /** @description Of what ties it to the step before: its type, in whose words, and the event that says so. */
   readonly type?: string;
   readonly intention?: string;
   readonly position?: number;
   readonly id: components["schemas"]["SubjectId"];
   readonly kind: components["schemas"]["DecisionKind"];
   readonly number?: string;
   readonly title: string;
   readonly date: components["schemas"]["IsoDate"];
   /** @description State on the date looked at; a code of the stream's state machine. */
   readonly status: string;
   /**
    * @description Whether it is not public, or not all of it; absent where it is.
    * @enum {string}
    */
   readonly secrecy?: "internal" | "internal-part" | "secret" | "secret-part";
  };
  /** @description A sum of money, with the unit it is counted in. */
  readonly Worth: {
   readonly value: number;
   readonly unit: string;
  };
  readonly PreviewImportFileRequest: {
   readonly mapping: {
    /** @constant */
    readonly version: 1;
    readonly layout?: {
     readonly sheet?: string;
     readonly headerRow?: number;
     readonly separator?: string;
     readonly records?: string;
    };
    readonly kind: {
     /** @enum {string} */
     readonly fixed?: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
     readonly words?: {
      readonly [key: string]: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
     };
     readonly fromTitle?: boolean;
    };
    readonly identity: readonly string[];
    readonly fields: {
     readonly [key: string]: string;
    };
    readonly dateOrders?: {
     readonly [key: string]: "dmy" | "mdy";
    };
    readonly outcomes?: {
     readonly [key: string]: "adopted" | "adopted-as-amended" | "adopted-conditionally" | "rejected" | "tied" | "withdrawn" | "held-over" | "taken-over" | "not-put-to-vote" | "fulfilled" | "partly-fulfilled" | "lapsed" | "answered" | "open" | "none";
    };
    readonly surnameFirst?: boolean;
    readonly votes?: {
     readonly from?: string;
     readonly sides?: {
      readonly for?: string;
      readonly against?: string;
      readonly notParticipating?: string;
      readonly absent?: string;
     };
     readonly rows?: {
      readonly faction?: string;
      readonly member?: string;
      readonly choice?: string;
      readonly count?: string;
      readonly for?: string;
      readonly against?: string;
     };
     readonly factions?: readonly {
      readonly column: string;
      readonly faction: string;
     }[];
    };
   };
   readonly rows?: number;
  };
  readonly StartImportRequest: {
   /** Format: uuid */
   readonly file: string;
   readonly source: string;
   readonly mapping?: {
    /** @constant */
    readonly version: 1;
    readonly layout?: {
     readonly sheet?: string;
     readonly headerRow?: number;
     readonly separator?: string;
     readonly records?: string;
    };
    readonly kind: {
     /** @enum {string} */
     readonly fixed?: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
     readonly words?: {
      readonly [key: string]: "motion" | "motion-extraneous" | "amendment" | "subamendment" | "proposal" | "members-proposal" | "commitment" | "question" | "council-resolution" | "executive-resolution" | "skip";
     };
     readonly fromTitle?: boolean;
    };
    readonly identity: readonly string[];
    readonly fields: {
     readonly [key: string]: string;
    };
    readonly dateOrders?: {
     readonly [key: string]: "dmy" | "mdy";
    };
    readonly outcomes?: {
     readonly [key: string]: "adopted" | "adopted-as-amended" | "adopted-conditionally" | "rejected" | "tied" | "withdrawn" | "held-over" | "taken-over" | "not-put-to-vote" | "fulfilled" | "partly-fulfilled" | "lapsed" | "answered" | "open" | "none";
    };
    readonly surnameFirst?: boolean;
    readonly votes?: {
     readonly from?: string;
     readonly sides?: {
      readonly for?: string;
      readonly against?: string;
      readonly notParticipating?: string;
      readonly absent?: string;
     };
     readonly rows?: {
      readonly faction?: string;
      readonly member?: string;
      readonly choice?: string;
      readonly count?: string;
      readonly for?: string;
      readonly against?: string;
     };
     readonly factions?: readonly {
      readonly column: string;
      readonly faction: string;
     }[];
    };
   };
   readonly saveMapping?: boolean;
   readonly dryRun?: boolean;
  };
  readonly AdoptArrangementRequest: {
   readonly reaction?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ChangeArrangementRequest: {
   readonly change: string;
   readonly amount?: number;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly EndArrangementRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveConsentToArrangementRequest: {
   readonly given: boolean;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveViewOnArrangementRequest: {
   readonly given: boolean;
   readonly view?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LeaveArrangementRequest: {
   readonly reason: string;
   readonly exitAmount?: number;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PutArrangementIntoForceRequest: {
   readonly explanation?: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SendDraftArrangementRequest: {
   /** @enum {string} */
   readonly kind: "regeling" | "besluit" | "begroting";
   readonly title: string;
   readonly number?: string;
   /** @enum {string} */
   readonly body: "council" | "executive" | "mayor" | "alderman" | "committee" | "joint-body" | "factions" | "organisation";
   readonly partners?: readonly string[];
   /** Format: date */
   readonly receivedOn: string;
   /** Format: date */
   readonly viewBefore?: string;
   readonly summary?: string;
   readonly amount?: number;
   readonly expectedYield?: string;
   readonly portfolio?: string;
   readonly targetGroup?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly CorrectArrangementRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AcceptAssignmentRequest: {
   readonly by: string;
   readonly conditions?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AdjustAssignmentRequest: {
   readonly title?: string;
   readonly request?: string;
   readonly budget?: number;
   readonly powers?: readonly ("decisions" | "amount" | "procurement" | "staff")[];
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   readonly clientCheck?: {
    readonly plan?: string;
    readonly requirements?: string;
    readonly period?: string;
    readonly market?: string;
    readonly quality?: string;
   };
   /** Format: date */
   readonly deadline?: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CompleteAssignmentRequest: {
   readonly result: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveAssignmentRequest: {
   readonly title: string;
   readonly request?: string;
   readonly budget?: number;
   readonly powers?: readonly ("decisions" | "amount" | "procurement" | "staff")[];
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   readonly clientCheck?: {
    readonly plan?: string;
    readonly requirements?: string;
    readonly period?: string;
    readonly market?: string;
    readonly quality?: string;
   };
   /** Format: date */
   readonly deadline?: string;
   /** @enum {string} */
   readonly layer: "council-to-executive" | "executive-to-organisation";
   readonly number?: string;
   readonly holder?: string;
   /** @enum {string} */
   readonly stage?: "explore" | "design" | "operationalise" | "carry-out" | "evaluate";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly HandOverAssignmentRequest: {
   readonly holder: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PauseAssignmentRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ResumeAssignmentRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SetAssignmentStageRequest: {
   /** @enum {string} */
   readonly stage: "explore" | "design" | "operationalise" | "carry-out" | "evaluate";
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawAssignmentRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectAssignmentRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly HandOverCommitmentRequest: {
   readonly holder: string;
   readonly portfolio?: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LapseCommitmentRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly MakeCommitmentRequest: {
   readonly title: string;
   readonly number?: string;
   /** @enum {string} */
   readonly body: "executive" | "mayor";
   readonly holder: string;
   readonly portfolio?: string;
   readonly promise?: string;
   readonly askedBy?: string;
   /** Format: date */
   readonly meetingDate?: string;
   /** Format: date */
   readonly term?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly SettleCommitmentRequest: {
   /** @enum {string} */
   readonly outcome: "fulfilled" | "partly-fulfilled";
   readonly explanation: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ShiftCommitmentTermRequest: {
   /** Format: date */
   readonly term: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawCommitmentRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectCommitmentRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ChangeContractRequest: {
   readonly value: number;
   readonly change: string;
   /** @enum {string} */
   readonly ground: "small" | "review-clause" | "additional-work" | "unforeseen" | "new-contractor" | "non-substantial";
   readonly natureChanged: boolean;
   /** Format: uri */
   readonly announced?: string;
   readonly party?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DissolveContractRequest: {
   /** @enum {string} */
   readonly by: "municipality" | "contractor";
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly EndContractRequest: {
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ExtendContractRequest: {
   /** Format: date */
   readonly end: string;
   readonly byOption: boolean;
   readonly value?: number;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveNoticeOfContractRequest: {
   /** @enum {string} */
   readonly by: "municipality" | "contractor";
   /** Format: date */
   readonly end: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RecordContractDisputeRequest: {
   readonly about: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SignContractRequest: {
   readonly title: string;
   readonly number?: string;
   readonly party: string;
   readonly value: number;
   /** @enum {string} */
   readonly kind: "services" | "supplies" | "works";
   /** Format: date */
   readonly start?: string;
   /** Format: date */
   readonly end?: string;
   readonly lines?: readonly {
    readonly description: string;
    /** @enum {string} */
    readonly steersOn: "product" | "result";
    readonly value: number;
    readonly serves?: string;
   }[];
   /** @enum {string} */
   readonly signedBy: "mayor" | "holder";
   readonly holder?: string;
   readonly powerBasis?: string;
   readonly councilMustBeHeard?: boolean;
   /** Format: date */
   readonly councilHeardOn?: string;
   readonly qualityRequirements?: string;
   readonly extensionOptions?: string;
   readonly commissioning?: readonly ("plan-of-measures" | "realistic-requirements" | "execution-period" | "market" | "quality-programme")[];
   readonly provenMethod?: string;
   readonly qualityWatch?: string;
   readonly yieldRecord?: string;
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly StartContractRequest: {
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectContractRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AcceptAppointmentRequest: {
   readonly name: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AdmitMembersRequest: {
   readonly members: readonly {
    readonly name: string;
    readonly faction: string;
   }[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AppointAldermanRequest: {
   readonly name: string;
   readonly faction?: string;
   readonly portfolios: readonly string[];
   /** @enum {string} */
   readonly acceptance?: "accepted" | "pending";
   readonly totals?: {
    readonly for: number;
    readonly against: number;
    readonly blank?: number;
    readonly invalid?: number;
    readonly notParticipating?: number;
    readonly absent?: number;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ChangeCoalitionRequest: {
   readonly joined: readonly string[];
   readonly left: readonly string[];
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ChangePortfolioRequest: {
   readonly name: string;
   readonly portfolios: readonly string[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ConnectSourceRequest: {
   readonly system: string;
   readonly host: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DismissAldermanRequest: {
   readonly name: string;
   readonly reason?: string;
   readonly totals?: {
    readonly for: number;
    readonly against: number;
    readonly blank?: number;
    readonly invalid?: number;
    readonly notParticipating?: number;
    readonly absent?: number;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly EndCoalitionRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly FormCoalitionRequest: {
   readonly name: string;
   readonly factions: readonly string[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly FormFactionRequest: {
   readonly name: string;
   readonly members: readonly string[];
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly HoldElectionRequest: {
   readonly seats: number;
   readonly results: readonly {
    readonly faction: string;
    readonly seats: number;
   }[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly InstallCouncilRequest: {
   readonly term: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly JudgeSpellingRequest: {
   readonly spelling: string;
   /** @enum {string} */
   readonly verdict: "confirmed" | "rejected";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LetAldermenStepDownRequest: {
   readonly remark?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly MergeFactionsRequest: {
   readonly factions: readonly string[];
   readonly name: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ProposeSpellingRequest: {
   readonly spelling: string;
   readonly faction: string;
   readonly reason: string;
   readonly count: number;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RegisterMunicipalityRequest: {
   readonly name: string;
   readonly example: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReleaseAldermanRequest: {
   readonly name: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReleaseMemberRequest: {
   readonly name: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RenameFactionRequest: {
   readonly faction: string;
   readonly name: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReplaceCollegeRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ResignAldermanRequest: {
   readonly name: string;
   /** Format: date */
   readonly endsOn?: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RestoreCollegeRequest: {
   readonly remark?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SplitFactionRequest: {
   readonly faction: string;
   readonly parts: readonly {
    readonly name: string;
    readonly seats: number;
    readonly members?: readonly string[];
   }[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly StateNoFollowUpRequest: {
   /** Format: uuid */
   readonly decision: string;
   /** @enum {string} */
   readonly lane: "council" | "executive" | "organisation";
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SwitchFactionRequest: {
   readonly name: string;
   readonly faction: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectCouncilRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AdjustGoalRequest: {
   readonly title: string;
   readonly description?: string;
   /** @enum {string} */
   readonly goalKind?: "effect" | "financial" | "course";
   readonly motivation?: string;
   readonly targetGroup?: string;
   readonly effect?: string;
   /** @enum {string} */
   readonly direction?: "more" | "less" | "keep";
   /** @enum {string} */
   readonly level?: "individual" | "surroundings" | "society";
   readonly forWhom?: readonly ("resident" | "carer" | "surroundings" | "professional" | "neighbourhood" | "municipality")[];
   readonly owners?: readonly ("resident" | "relatives" | "surroundings" | "school-or-work" | "provider" | "municipality")[];
   readonly residentResult?: string;
   readonly addedValue?: string;
   /** @enum {string} */
   readonly contribution?: "none" | "supportive" | "shared" | "decisive";
   readonly externalFactors?: readonly string[];
   /** @enum {string} */
   readonly indicator?: "input" | "output" | "outcome";
   readonly baseline?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly target?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   /** Format: date */
   readonly term?: string;
   readonly conditions?: readonly {
    /** @enum {string} */
    readonly condition: "proven-method" | "craftsmanship" | "quality-control" | "mandate" | "money" | "time";
    /** @enum {string} */
    readonly state: "met" | "partly-met" | "not-met";
    readonly note?: string;
   }[];
   readonly selfDirection?: string;
   readonly portfolio?: string;
   /** @enum {string} */
   readonly change: "sharpened" | "weakened" | "shifted";
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly EndGoalRequest: {
   /** @enum {string} */
   readonly outcome: "reached" | "partly-reached" | "abandoned" | "lapsed" | "replaced";
   readonly explanation: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReviewGoalRequest: {
   readonly finding: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SetGoalRequest: {
   readonly title: string;
   readonly description?: string;
   /** @enum {string} */
   readonly goalKind?: "effect" | "financial" | "course";
   readonly motivation?: string;
   readonly targetGroup?: string;
   readonly effect?: string;
   /** @enum {string} */
   readonly direction?: "more" | "less" | "keep";
   /** @enum {string} */
   readonly level?: "individual" | "surroundings" | "society";
   readonly forWhom?: readonly ("resident" | "carer" | "surroundings" | "professional" | "neighbourhood" | "municipality")[];
   readonly owners?: readonly ("resident" | "relatives" | "surroundings" | "school-or-work" | "provider" | "municipality")[];
   readonly residentResult?: string;
   readonly addedValue?: string;
   /** @enum {string} */
   readonly contribution?: "none" | "supportive" | "shared" | "decisive";
   readonly externalFactors?: readonly string[];
   /** @enum {string} */
   readonly indicator?: "input" | "output" | "outcome";
   readonly baseline?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   readonly target?: {
    readonly value: number;
    readonly unit: string;
    /** Format: date */
    readonly date: string;
    readonly source: string;
   };
   /** Format: date */
   readonly term?: string;
   readonly conditions?: readonly {
    /** @enum {string} */
    readonly condition: "proven-method" | "craftsmanship" | "quality-control" | "mandate" | "money" | "time";
    /** @enum {string} */
    readonly state: "met" | "partly-met" | "not-met";
    readonly note?: string;
   }[];
   readonly selfDirection?: string;
   readonly portfolio?: string;
   /** Format: uuid */
   readonly origin?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly CorrectGoalRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ChangeGrantRequest: {
   readonly amount: number;
   readonly change: string;
   /** Format: date */
   readonly end?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveGrantRequest: {
   readonly title: string;
   readonly number?: string;
   readonly party: string;
   readonly amount: number;
   readonly purpose: string;
   /** Format: date */
   readonly start?: string;
   /** Format: date */
   readonly end?: string;
   readonly basis?: string;
   readonly conditions?: string;
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly SettleGrantRequest: {
   readonly settledAmount: number;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawGrantRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectGrantRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SendLetterRequest: {
   /** @enum {string} */
   readonly form: "information-letter" | "notification";
   readonly number?: string;
   readonly title: string;
   readonly holders: readonly string[];
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly CorrectLetterRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReviseLexiconRequest: {
   readonly phrases: readonly string[];
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectLexiconRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AmendMandateRequest: {
   readonly holder?: string;
   readonly subject?: string;
   readonly powers?: readonly ("decisions" | "private-law-acts" | "factual-acts")[];
   readonly reserved?: readonly ("audit-office" | "inquiry" | "budget" | "accounts" | "penalties" | "finance-by-laws" | "accountant" | "taxes" | "generally-binding-rules" | "qualified-majority" | "annulment" | "own-objection")[];
   readonly ceiling?: number;
   readonly conditions?: string;
   readonly mayBeSubmandated?: boolean;
   readonly change: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ExpireMandateRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GrantMandateRequest: {
   readonly holder: string;
   readonly subject: string;
   readonly powers?: readonly ("decisions" | "private-law-acts" | "factual-acts")[];
   readonly reserved?: readonly ("audit-office" | "inquiry" | "budget" | "accounts" | "penalties" | "finance-by-laws" | "accountant" | "taxes" | "generally-binding-rules" | "qualified-majority" | "annulment" | "own-objection")[];
   readonly ceiling?: number;
   readonly conditions?: string;
   readonly mayBeSubmandated?: boolean;
   /** @enum {string} */
   readonly kind: "delegation" | "mandate" | "sub-mandate" | "power-of-attorney" | "authorisation";
   readonly number?: string;
   readonly title: string;
   /** @enum {string} */
   readonly grantor?: "council" | "executive" | "mayor" | "alderman" | "committee" | "joint-body" | "factions" | "organisation";
   readonly basis?: string;
   readonly portfolio?: string;
   readonly holderIsSubordinate?: boolean;
   readonly consent?: string;
   /** Format: date */
   readonly councilHeardOn?: string;
   readonly saysRetroactive?: boolean;
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly LapseMandateGroundRequest: {
   readonly ground: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PublishMandateRequest: {
   /** @enum {string} */
   readonly medium: "municipal-gazette" | "newspaper" | "decision-list" | "sent" | "other";
   readonly reference?: string;
   /** Format: uri */
   readonly address?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PutMandateIntoEffectRequest: {
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ResumeMandateRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RevokeMandateRequest: {
   readonly reason: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SuspendMandateRequest: {
   readonly by: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectMandateRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SaveImportMappingRequest: {
   readonly source: string;
   readonly mapping: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectMappingRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AddAgendaItemRequest: {
   readonly number?: string;
   readonly title: string;
   /** Format: uuid */
   readonly decision?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CallMeetingRequest: {
   readonly title: string;
   /** Format: date */
   readonly date: string;
   readonly start?: string;
   readonly end?: string;
   readonly place?: string;
   /** Format: uri */
   readonly address?: string;
   readonly agenda: readonly {
    readonly number?: string;
    readonly title: string;
   }[];
   readonly documents?: readonly {
    readonly title: string;
    /** Format: uri */
    readonly address: string;
    readonly agendaItem?: string;
   }[];
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CancelMeetingRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ConcludeAgendaItemRequest: {
   readonly number?: string;
   readonly title: string;
   readonly note?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ListAttendanceRequest: {
   readonly present: number;
   readonly away: readonly {
    readonly faction: string;
    readonly seats: number;
   }[];
   readonly calledAnew?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectMeetingRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AdviseOnMotionRequest: {
   /** @enum {string} */
   readonly advice: "take-over" | "leave-to-council" | "advise-against";
   readonly by?: string;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AmendMotionRequest: {
   readonly title: string;
   readonly request?: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CarryOverMotionRequest: {
   readonly term: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DebateMotionRequest: {
   readonly summary?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly HearMotionConcernsRequest: {
   readonly concerns?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly HoldOverMotionRequest: {
   readonly until?: string;
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LeaveMotionUndecidedRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly OvertakeMotionRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ProposeSettlementRequest: {
   readonly explanation: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RefuseSettlementRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReportExecutionRequest: {
   /** @enum {string} */
   readonly progress: "in-execution" | "executed" | "partly-executed" | "not-executed";
   readonly explanation: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ScheduleMotionRequest: {
   /** Format: date */
   readonly meetingDate: string;
   readonly agendaItem?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SettleMotionRequest: {
   readonly by: string;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SubmitMotionRequest: {
   /** @enum {string} */
   readonly kind: "motion" | "amendment" | "subamendment" | "proposal" | "members-proposal";
   /** @enum {string} */
   readonly purpose?: "request" | "opinion" | "extraneous" | "regret" | "censure" | "no-confidence";
   readonly number?: string;
   readonly title: string;
   readonly movers: readonly {
    readonly name: string;
    readonly faction?: string;
   }[];
   readonly factions: readonly string[];
   readonly request?: string;
   /** Format: date */
   readonly term?: string;
   readonly portfolio?: string;
   readonly agendaItem?: string;
   /** Format: date */
   readonly meetingDate?: string;
   /** @enum {string} */
   readonly dateBasis?: "stated" | "meeting";
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly TakeOverMotionRequest: {
   readonly by: string;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly VoteOnMotionRequest: {
   /** @enum {string} */
   readonly method: "formality" | "acclamation" | "show-of-hands" | "roll-call" | "written" | "secret" | "unknown";
   /** @enum {string} */
   readonly outcome: "adopted" | "adopted-as-amended" | "adopted-conditionally" | "rejected" | "tied";
   /** @enum {string} */
   readonly outcomeBasis: "stated" | "derived";
   readonly factions: readonly {
    readonly faction: string;
    readonly for: number;
    readonly against: number;
    readonly notParticipating: number;
    readonly absent: number;
   }[];
   readonly members?: readonly {
    readonly name: string;
    readonly faction: string;
    /** @enum {string} */
    readonly vote: "for" | "against" | "not-participating" | "absent";
   }[];
   readonly stances?: readonly {
    readonly faction: string;
    /** @enum {string} */
    readonly vote: "for" | "against" | "divided" | "not-participating" | "absent";
   }[];
   readonly totals?: {
    readonly for: number;
    readonly against: number;
    readonly blank?: number;
    readonly invalid?: number;
    readonly notParticipating?: number;
    readonly absent?: number;
   };
   readonly seats?: number;
   readonly present?: number;
   readonly keptOut?: number;
   /** @enum {string} */
   readonly noQuorumNeeded?: "meeting-called-anew" | "vote-held-anew";
   readonly remark?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawMotionRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectMotionRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AnswerQuestionRequest: {
   readonly by: string;
   readonly answer?: string;
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AskQuestionRequest: {
   /** @enum {string} */
   readonly form: "written" | "interpellation" | "information";
   readonly number?: string;
   readonly title: string;
   readonly movers: readonly {
    readonly name: string;
    readonly faction?: string;
   }[];
   readonly factions: readonly string[];
   /** @enum {string} */
   readonly askedOf: "executive" | "mayor";
   readonly question?: string;
   /** Format: date */
   readonly meetingDate?: string;
   /** Format: date */
   readonly term?: string;
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly ExtendQuestionTermRequest: {
   /** Format: date */
   readonly term: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawQuestionRequest: {
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectQuestionRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AdoptRegulationRequest: {
   /** @enum {string} */
   readonly kind?: "by-law" | "further-rules" | "policy-rule";
   readonly number?: string;
   readonly title?: string;
   /** @enum {string} */
   readonly adoptedBy?: "council" | "executive" | "mayor" | "alderman" | "committee" | "joint-body" | "factions" | "organisation";
   readonly basis?: string;
   readonly delegatingArticle?: string;
   readonly purpose?: string;
   readonly plainExplanation?: string;
   readonly demands?: number;
   readonly controls?: number;
   readonly reports?: number;
   /** Format: date */
   readonly reviewOn?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   readonly portfolio?: string;
   /** @enum {string} */
   readonly origin?: "own" | "province" | "state" | "eu";
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /** Format: date */
   readonly entersIntoForceOn?: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly AmendRegulationRequest: {
   readonly title?: string;
   readonly basis?: string;
   readonly targetGroup?: string;
   readonly purpose?: string;
   readonly plainExplanation?: string;
   readonly demands?: number;
   readonly controls?: number;
   readonly reports?: number;
   /** Format: date */
   readonly reviewOn?: string;
   readonly version: string;
   readonly change: string;
   /** Format: date */
   readonly publishedOn: string;
   readonly publication: {
    /** @enum {string} */
    readonly medium: "municipal-gazette" | "newspaper" | "decision-list" | "sent" | "other";
    readonly reference?: string;
    /** Format: uri */
    readonly address?: string;
   };
   readonly saysRetroactive?: boolean;
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AnnulRegulationRequest: {
   readonly by: string;
   readonly reason: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DeclareRegulationInvalidRequest: {
   readonly court: string;
   readonly judgment?: string;
   readonly reason: string;
   readonly provisions?: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DraftRegulationRequest: {
   /** @enum {string} */
   readonly kind: "by-law" | "further-rules" | "policy-rule";
   readonly number?: string;
   readonly title: string;
   /** @enum {string} */
   readonly adoptedBy?: "council" | "executive" | "mayor" | "alderman" | "committee" | "joint-body" | "factions" | "organisation";
   readonly basis?: string;
   readonly delegatingArticle?: string;
   readonly purpose?: string;
   readonly plainExplanation?: string;
   readonly demands?: number;
   readonly controls?: number;
   readonly reports?: number;
   /** Format: date */
   readonly reviewOn?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   readonly portfolio?: string;
   /** @enum {string} */
   readonly origin?: "own" | "province" | "state" | "eu";
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly EnterRegulationIntoForceRequest: {
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LapseRegulationRequest: {
   readonly reason: string;
   readonly provisions?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LiftRegulationSuspensionRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly OpenRegulationForInspectionRequest: {
   /** Format: date */
   readonly until: string;
   readonly place?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PublishRegulationRequest: {
   /** @enum {string} */
   readonly medium: "municipal-gazette" | "newspaper" | "decision-list" | "sent" | "other";
   readonly reference?: string;
   /** Format: uri */
   readonly address?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RepealRegulationRequest: {
   readonly reason: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReplaceRegulationRequest: {
   readonly by: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReviewRegulationRequest: {
   readonly purpose?: string;
   readonly plainExplanation?: string;
   readonly demands?: number;
   readonly controls?: number;
   readonly reports?: number;
   /** Format: date */
   readonly reviewOn?: string;
   /** Format: date */
   readonly appliedOn?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SuspendRegulationRequest: {
   readonly by: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectRegulationRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AmendResolutionRequest: {
   readonly change: string;
   readonly title?: string;
   readonly summary?: string;
   readonly amount?: number;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AnnulResolutionRequest: {
   readonly by: string;
   readonly reason: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LapseResolutionRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LiftResolutionSuspensionRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly PublishResolutionRequest: {
   /** @enum {string} */
   readonly medium: "municipal-gazette" | "newspaper" | "decision-list" | "sent" | "other";
   readonly reference?: string;
   /** Format: uri */
   readonly address?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly RepealResolutionRequest: {
   readonly reason: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ReplaceResolutionRequest: {
   readonly by: string;
   readonly saysRetroactive?: boolean;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly SuspendResolutionRequest: {
   readonly by: string;
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly TakeResolutionRequest: {
   /** @enum {string} */
   readonly kind: "coalition-agreement" | "council-programme" | "council-resolution" | "budget-change" | "policy-plan" | "executive-programme" | "executive-resolution" | "mayor-resolution";
   readonly number?: string;
   readonly title: string;
   /** @enum {string} */
   readonly body?: "council" | "executive" | "mayor" | "alderman" | "committee" | "joint-body" | "factions" | "organisation";
   readonly factions?: readonly string[];
   readonly summary?: string;
   readonly basis?: string;
   readonly portfolio?: string;
   readonly amount?: number;
   readonly programme?: string;
   /** Format: date */
   readonly councilHeardOn?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   /** Format: date */
   readonly meetingDate?: string;
   readonly vote?: {
    readonly for: number;
    readonly against: number;
    readonly notParticipating?: number;
    readonly absent?: number;
    readonly blankOrInvalid?: number;
    readonly onPersons?: boolean;
    readonly chairDecided?: boolean;
    readonly factions?: readonly {
     readonly faction: string;
     readonly for: number;
     readonly against: number;
     readonly notParticipating: number;
     readonly absent: number;
    }[];
   };
   readonly saysRetroactive?: boolean;
   readonly document?: {
    /** Format: uri */
    readonly address: string;
    readonly sha256?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly CorrectResolutionRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly GiveSecretToCouncilRequest: {
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly ImposeSecrecyRequest: {
   /** Format: uuid */
   readonly decision: string;
   /** @enum {string} */
   readonly level: "internal" | "secret";
   /** @enum {string} */
   readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
   /** @enum {string} */
   readonly imposedBy: "council" | "college" | "mayor" | "commission";
   readonly fields?: readonly string[];
   /** @enum {string} */
   readonly existence?: "shown" | "hidden";
   readonly description?: string;
   /** Format: date */
   readonly ratifiedOn?: string;
   /** Format: date */
   readonly until?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LiftSecrecyRequest: {
   /** @enum {string} */
   readonly liftedBy: "council" | "college" | "mayor" | "commission";
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectSecrecyRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AnnounceTenderRequest: {
   /** Format: uri */
   readonly address: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AwardTenderRequest: {
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly AwardTenderProvisionallyRequest: {
   readonly winner: string;
   readonly value: number;
   /** Format: date */
   readonly sentOn: string;
   /** @enum {string} */
   readonly standstillExemption?: "no-announcement" | "one-party" | "framework-call-off";
   readonly reason?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly DecideTenderProceedingsRequest: {
   /** @enum {string} */
   readonly outcome: "dismissed" | "upheld";
   readonly reference?: string;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly FailTenderRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly IntendTenderRequest: {
   readonly title: string;
   readonly number?: string;
   readonly subject: string;
   readonly estimatedValue: number;
   /** @enum {string} */
   readonly procedure: "open" | "restricted" | "negotiated-without-notice" | "framework-call-off" | "below-threshold";
   readonly qualityRequirements?: string;
   readonly portfolio?: string;
   readonly targetGroup?: string;
   readonly neighbourhood?: string;
   /** @enum {string} */
   readonly nature?: "process" | "organisation" | "purchase" | "solution";
   /** @enum {string} */
   readonly directionPrinciple?: "make-together" | "do-together" | "outsource";
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly PublishTenderNoticeRequest: {
   /** @enum {string} */
   readonly notice: "prior-information" | "market-consultation" | "voluntary-transparency" | "contract-notice" | "result";
   readonly title: string;
   readonly number: string;
   /** Format: uri */
   readonly address: string;
   readonly subject?: string;
   /** Format: date */
   readonly deadline?: string;
   readonly estimatedValue?: number;
   readonly winners?: readonly string[];
   readonly value?: number;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
   /** @enum {string} */
   readonly confidentiality?: "public" | "internal" | "secret";
   readonly secrecy?: {
    /** @enum {string} */
    readonly ground?: "woo-1-a" | "woo-1-b" | "woo-1-c" | "woo-1-d" | "woo-1-e" | "woo-2-a" | "woo-2-b" | "woo-2-c" | "woo-2-d" | "woo-2-e" | "woo-2-f" | "woo-2-g" | "woo-2-h" | "woo-2-i" | "closed-meeting";
    /** @enum {string} */
    readonly imposedBy: "council" | "college" | "mayor" | "commission";
    readonly fields?: readonly string[];
    /** @enum {string} */
    readonly existence?: "shown" | "hidden";
    readonly description?: string;
    /** Format: date */
    readonly ratifiedOn?: string;
    /** Format: date */
    readonly until?: string;
   };
  };
  readonly StartTenderProceedingsRequest: {
   /** @enum {string} */
   readonly means: "objection" | "interim-proceedings";
   readonly by?: string;
   readonly explanation?: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly WithdrawTenderRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectTenderRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly EndTraceRequest: {
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly JudgeHopRequest: {
   readonly slots: readonly {
    /** @enum {string} */
    readonly slot: "effect" | "targetGroup" | "direction" | "measure" | "term";
    /** @enum {string} */
    readonly status: "kept" | "sharpened" | "narrowed" | "widened" | "shifted" | "gone";
   }[];
   /** @enum {string} */
   readonly cause?: "distraction" | "interpretation" | "seriousness";
   readonly reason: string;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly LayTraceRequest: {
   /** Format: uuid */
   readonly source: string;
   /** Format: uuid */
   readonly target: string;
   /** @enum {string} */
   readonly type: "aims-at" | "concretises" | "comes-from" | "follows-from" | "answers" | "assigned-by" | "implements" | "adopted-by" | "based-on" | "bound-by" | "decided-under" | "sub-mandates" | "awarded-in" | "amends" | "replaces" | "repeals" | "condition-for" | "side-effect-on";
   readonly intention: string;
   readonly slots?: {
    readonly targetGroup?: string;
    readonly effect?: string;
    readonly direction?: string;
    readonly measure?: string;
    readonly term?: string;
   };
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  readonly CorrectTraceRequest: {
   /** Format: uuid */
   readonly of: string;
   readonly reason: string;
   readonly data: unknown;
   /**
    * Format: date
    * @description Datum van de handeling.
    */
   readonly occurredOn: string;
   /**
    * Format: date
    * @description Eerste dag waarop het geldt, als dat een andere dag is dan die van de handeling.
    */
   readonly validFrom?: string;
   /**
    * Format: date
    * @description Eerste dag waarop het niet meer geldt.
    */
   readonly validTo?: string;
   /**
    * Format: date
    * @description Eerste dag van de terugwerkende kracht, als het besluit die geeft.
    */
   readonly retroactiveTo?: string;
  };
  /** @description Waarom iets niet kan (RFC 9457), met de feiten die het verklaren. */
  readonly Problem: {
   /**
    * Format: uri-reference
    * @description Adres van de uitleg.
    */
   readonly type: string;
   readonly status: number;
   /** @enum {string} */
   readonly code: "already-recorded" | "arrangement-only" | "corrected-event-unknown" | "correction-breaks-later-step" | "correction-changes-nothing" | "date-before-start" | "date-in-future" | "decision-unknown" | "effect-ends-before-start" | "faction-already-there" | "faction-unknown" | "field-cannot-be-secret" | "file-too-large" | "foreign-page" | "ground-missing" | "idempotency-key-reused" | "identity-missing" | "in-force-before-publication" | "invalid-input" | "lifted-by-another-body" | "log-unavailable" | "member-already-seated" | "member-not-seated" | "method-not-allowed" | "nobody-in-office" | "not-allowed" | "not-cleared" | "not-found" | "not-recorded" | "not-signed-in" | "proceedings-pending" | "retroactive-not-decided" | "revision-changed" | "revision-conflict" | "seats-do-not-add-up" | "secret-vote-per-member" | "spelling-unknown" | "standstill-running" | "step-not-allowed" | "storage-full" | "terms-overlap" | "too-many-requests" | "trace-impossible" | "trace-to-itself" | "unexpected" | "unreadable-body" | "vote-impossible";
   readonly title: string;
   readonly detail: string;
   /** @description Wat er per veld niet klopt, alles in één keer. */
   readonly errors?: readonly {
    /** @description Pad van het veld, zoals `baseline.value`. */
    readonly field: string;
    readonly message: string;
   }[];
  } & {
   readonly [key: string]: unknown;
  };
 };
}
export type $defs = Record<string, never>;
export interface operations {
 readonly listMunicipalities: {
  readonly parameters: {
  };
  readonly responses: {
   /** @description Gemeenten in dit logboek */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Municipalities"];
    };
   };
  };
 };
 readonly readSession: {
  readonly parameters: {
  };
  readonly responses: {
   /** @description Wie u bent en wat u mag */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Session"];
    };
   };
  };
 };
 readonly readAccessLog: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Wie besluiten onder geheimhouding inzag */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["AccessLogPage"];
    };
   };
  };
 };
 readonly giveAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "layer": "council-to-executive",
     *    "number": "OP25-07",
     *    "title": "Buurtkamers in elke wijk openen",
     *    "request": "Open in elke wijk een buurtkamer waar ouderen elkaar treffen en bericht de raad voor de zomer.",
     *    "budget": 450000,
     *    "powers": [
     *   "decisions",
     *   "amount",
     *   "procurement"
     *    ],
     *    "portfolio": "zorg en wijken",
     *    "targetGroup": "inwoners van 75 jaar en ouder",
     *    "neighbourhood": "alle wijken",
     *    "directionPrinciple": "make-together",
     *    "clientCheck": {
     *   "plan": "Een plan per wijk, met de bewoners.",
     *   "requirements": "Elke kamer is vijf dagdelen open.",
     *   "period": "1 januari 2026 tot 1 juli 2027.",
     *   "market": "Verenigingen uit de wijk kunnen meedoen.",
     *   "quality": "Bezoekers geven twee keer per jaar hun mening."
     *    },
     *    "deadline": "2027-07-01",
     *    "holder": "College van burgemeester en wethouders",
     *    "stage": "explore",
     *    "occurredOn": "2025-12-04"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readAssignmentStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: opdracht */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly acceptAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "het college",
     *    "conditions": "het budget staat in de begroting van 2026",
     *    "occurredOn": "2025-12-16"
     *  }
     */
    readonly "application/json": components["schemas"]["AcceptAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly adjustAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "budget": 520000,
     *    "deadline": "2027-10-01",
     *    "neighbourhood": "alle wijken en het buitengebied",
     *    "reason": "het buitengebied kwam erbij",
     *    "occurredOn": "2026-04-21"
     *  }
     */
    readonly "application/json": components["schemas"]["AdjustAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly completeAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "result": "in elke wijk is een buurtkamer open",
     *    "occurredOn": "2026-06-23"
     *  }
     */
    readonly "application/json": components["schemas"]["CompleteAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "by": "het college",
     *   "conditions": "het budget staat in de begroting van 2026"
     *    },
     *    "occurredOn": "2025-12-16"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly handOverAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "holder": "afdeling Wijken",
     *    "reason": "de projectleider vertrok",
     *    "occurredOn": "2026-06-16"
     *  }
     */
    readonly "application/json": components["schemas"]["HandOverAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly pauseAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de vergunning voor het pand laat op zich wachten",
     *    "occurredOn": "2026-05-12"
     *  }
     */
    readonly "application/json": components["schemas"]["PauseAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly resumeAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de vergunning is verleend",
     *    "occurredOn": "2026-06-09"
     *  }
     */
    readonly "application/json": components["schemas"]["ResumeAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly setAssignmentStage: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "stage": "design",
     *    "explanation": "de verkenning per wijk is klaar",
     *    "occurredOn": "2026-02-10"
     *  }
     */
    readonly "application/json": components["schemas"]["SetAssignmentStageRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawAssignment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de raad koos voor een andere aanpak",
     *    "occurredOn": "2026-06-23"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawAssignmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly makeCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "De raad krijgt een overzicht van de wachttijden",
     *    "number": "T25-14",
     *    "body": "executive",
     *    "holder": "wethouder Yilmaz",
     *    "portfolio": "zorg",
     *    "promise": "Het college stuurt de raad een overzicht van de wachttijden bij de jeugdhulp, per aanbieder.",
     *    "askedBy": "fractie Wijkbelang",
     *    "meetingDate": "2025-11-20",
     *    "term": "2026-03-01",
     *    "targetGroup": "kinderen die op jeugdhulp wachten",
     *    "neighbourhood": "alle wijken",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["MakeCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readCommitmentStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: toezegging */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "holder": "wethouder Bos",
     *   "portfolio": "jeugd",
     *   "reason": "de portefeuilles werden anders verdeeld"
     *    },
     *    "occurredOn": "2026-05-21"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly handOverCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "holder": "wethouder Bos",
     *    "portfolio": "jeugd",
     *    "reason": "de portefeuilles werden anders verdeeld",
     *    "occurredOn": "2026-05-21"
     *  }
     */
    readonly "application/json": components["schemas"]["HandOverCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly lapseCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de regio geeft het overzicht nu zelf uit",
     *    "occurredOn": "2026-05-28"
     *  }
     */
    readonly "application/json": components["schemas"]["LapseCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly settleCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "outcome": "partly-fulfilled",
     *    "explanation": "het overzicht is gestuurd, van één aanbieder ontbreken de cijfers",
     *    "occurredOn": "2026-05-28"
     *  }
     */
    readonly "application/json": components["schemas"]["SettleCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly shiftCommitmentTerm: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "term": "2026-06-01",
     *    "reason": "twee aanbieders leverden nog geen cijfers",
     *    "occurredOn": "2026-02-19"
     *  }
     */
    readonly "application/json": components["schemas"]["ShiftCommitmentTermRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawCommitment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de raad krijgt de cijfers voortaan bij de jaarstukken",
     *    "occurredOn": "2026-05-28"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawCommitmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly signContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Klussendienst voor ouderen",
     *    "number": "C-2023-031",
     *    "party": "Stichting Handig Thuis",
     *    "value": 312500,
     *    "kind": "services",
     *    "start": "2023-07-01",
     *    "end": "2025-06-30",
     *    "lines": [
     *   {
     *     "description": "8.000 uren klussen en kleine aanpassingen",
     *     "steersOn": "product",
     *     "value": 272500,
     *     "serves": "ouderen wonen langer zelfstandig"
     *   },
     *   {
     *     "description": "Per jaar 150 ouderen die door een melding hulp kregen",
     *     "steersOn": "result",
     *     "value": 40000
     *   }
     *    ],
     *    "signedBy": "holder",
     *    "holder": "afdelingsmanager Samenleving",
     *    "powerBasis": "het Volmachtbesluit Voorbeeldstad 2022, onderdeel 4.2",
     *    "councilHeardOn": "2023-01-26",
     *    "qualityRequirements": "Een klus is binnen vijf werkdagen gedaan.",
     *    "extensionOptions": "Twee keer een jaar, onder dezelfde voorwaarden.",
     *    "commissioning": [
     *   "plan-of-measures",
     *   "realistic-requirements",
     *   "execution-period"
     *    ],
     *    "provenMethod": "Werkwijze van de klussendiensten in de regio, onderzocht in 2021.",
     *    "qualityWatch": "Elk kwartaal een gesprek en een meting bij klanten.",
     *    "yieldRecord": "Per klus staat vast voor welke groep en wat het opleverde.",
     *    "portfolio": "Zorg en wonen",
     *    "targetGroup": "inwoners van 75 jaar en ouder",
     *    "neighbourhood": "Hele gemeente",
     *    "occurredOn": "2023-06-12",
     *    "validFrom": "2023-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["SignContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readContractStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: contract */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly changeContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "value": 338500,
     *    "change": "650 uren erbij, omdat meer ouderen om hulp vragen.",
     *    "ground": "additional-work",
     *    "natureChanged": false,
     *    "announced": "https://www.tenderned.nl/aankondigingen/overzicht/318220",
     *    "party": "Stichting Handig Thuis Voorbeeldstad",
     *    "occurredOn": "2024-03-19"
     *  }
     */
    readonly "application/json": components["schemas"]["ChangeContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "value": 338500,
     *   "change": "650 uren erbij, omdat meer ouderen om hulp vragen.",
     *   "ground": "additional-work",
     *   "natureChanged": false,
     *   "announced": "https://www.tenderned.nl/aankondigingen/overzicht/318220",
     *   "party": "Stichting Handig Thuis Voorbeeldstad"
     *    },
     *    "occurredOn": "2024-03-19"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly dissolveContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "municipality",
     *    "reason": "De huishoudelijke hulp kwam na twee aanmaningen nog niet op tijd.",
     *    "occurredOn": "2024-11-05"
     *  }
     */
    readonly "application/json": components["schemas"]["DissolveContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly endContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "De opzegtermijn is verstreken.",
     *    "occurredOn": "2026-06-30"
     *  }
     */
    readonly "application/json": components["schemas"]["EndContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly extendContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "end": "2026-06-30",
     *    "byOption": true,
     *    "value": 507750,
     *    "explanation": "Eerste van twee verlengingen.",
     *    "occurredOn": "2025-03-25"
     *  }
     */
    readonly "application/json": components["schemas"]["ExtendContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly giveNoticeOfContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "municipality",
     *    "end": "2026-06-30",
     *    "reason": "De klussendienst gaat op in de wijkteams.",
     *    "occurredOn": "2026-01-13"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveNoticeOfContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly recordContractDispute: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "about": "De gemeente en de stichting tellen reistijd verschillend mee in de uren.",
     *    "occurredOn": "2024-09-10"
     *  }
     */
    readonly "application/json": components["schemas"]["RecordContractDisputeRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly startContract: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "De eerste klussers begonnen in Zuid.",
     *    "occurredOn": "2023-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["StartContractRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readCouncilStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: raad en college */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly acceptAppointment: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "occurredOn": "2025-03-20"
     *  }
     */
    readonly "application/json": components["schemas"]["AcceptAppointmentRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly admitMembers: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "members": [
     *   {
     *     "name": "Bakker, Noor",
     *     "faction": "Wijkbelang"
     *   },
     *   {
     *     "name": "Visser, Jan",
     *     "faction": "VVD"
     *   }
     *    ],
     *    "occurredOn": "2022-03-30"
     *  }
     */
    readonly "application/json": components["schemas"]["AdmitMembersRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly appointAlderman: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "faction": "Wijkbelang",
     *    "portfolios": [
     *   "zorg",
     *   "wonen",
     *   "wijken"
     *    ],
     *    "occurredOn": "2022-05-19"
     *  }
     */
    readonly "application/json": components["schemas"]["AppointAldermanRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly changeCoalition: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "joined": [
     *   "CDA"
     *    ],
     *    "left": [
     *   "VVD"
     *    ],
     *    "reason": "een conflict over de woningbouw",
     *    "occurredOn": "2025-03-06"
     *  }
     */
    readonly "application/json": components["schemas"]["ChangeCoalitionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly changePortfolio: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "portfolios": [
     *   "zorg",
     *   "jeugd"
     *    ],
     *    "occurredOn": "2025-05-15"
     *  }
     */
    readonly "application/json": components["schemas"]["ChangePortfolioRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly connectSource: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "system": "iBabs",
     *    "host": "voorbeeldstad.bestuurlijkeinformatie.nl",
     *    "occurredOn": "2022-01-03"
     *  }
     */
    readonly "application/json": components["schemas"]["ConnectSourceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctCouncil: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "name": "Fatima Yilmaz"
     *    },
     *    "occurredOn": "2025-03-20"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectCouncilRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly dismissAlderman: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "reason": "de raad verloor het vertrouwen",
     *    "totals": {
     *   "for": 24,
     *   "against": 12,
     *   "blank": 2,
     *   "invalid": 1
     *    },
     *    "occurredOn": "2025-06-12"
     *  }
     */
    readonly "application/json": components["schemas"]["DismissAldermanRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly endCoalition: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de fracties werden het niet eens over de begroting",
     *    "occurredOn": "2025-01-14"
     *  }
     */
    readonly "application/json": components["schemas"]["EndCoalitionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly formCoalition: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Samen in de wijk",
     *    "factions": [
     *   "Wijkbelang",
     *   "Groen Links – PvdA"
     *    ],
     *    "occurredOn": "2022-05-19"
     *  }
     */
    readonly "application/json": components["schemas"]["FormCoalitionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly formFaction: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Groep Bakker",
     *    "members": [
     *   "Bakker, Noor"
     *    ],
     *    "reason": "een verschil van mening over de begroting",
     *    "occurredOn": "2024-03-14"
     *  }
     */
    readonly "application/json": components["schemas"]["FormFactionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly holdElection: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "seats": 39,
     *    "results": [
     *   {
     *     "faction": "Wijkbelang",
     *     "seats": 12
     *   },
     *   {
     *     "faction": "Groen Links – PvdA",
     *     "seats": 10
     *   },
     *   {
     *     "faction": "VVD",
     *     "seats": 9
     *   },
     *   {
     *     "faction": "CDA",
     *     "seats": 8
     *   }
     *    ],
     *    "occurredOn": "2022-03-16"
     *  }
     */
    readonly "application/json": components["schemas"]["HoldElectionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly installCouncil: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "term": "2022-2026",
     *    "occurredOn": "2022-03-30"
     *  }
     */
    readonly "application/json": components["schemas"]["InstallCouncilRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly judgeSpelling: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "spelling": "GROENLINKS – PvdA",
     *    "verdict": "confirmed",
     *    "occurredOn": "2025-12-02"
     *  }
     */
    readonly "application/json": components["schemas"]["JudgeSpellingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly letAldermenStepDown: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "remark": "de nieuwe wethouders namen hun benoeming aan",
     *    "occurredOn": "2026-05-21"
     *  }
     */
    readonly "application/json": components["schemas"]["LetAldermenStepDownRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly mergeFactions: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "factions": [
     *   "Groen Links",
     *   "PvdA"
     *    ],
     *    "name": "Groen Links – PvdA",
     *    "occurredOn": "2025-01-09"
     *  }
     */
    readonly "application/json": components["schemas"]["MergeFactionsRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly proposeSpelling: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "spelling": "GROENLINKS – PvdA",
     *    "faction": "Groen Links – PvdA",
     *    "reason": "verschilt alleen in hoofdletters en spaties",
     *    "count": 83,
     *    "occurredOn": "2025-12-01"
     *  }
     */
    readonly "application/json": components["schemas"]["ProposeSpellingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly registerMunicipality: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Voorbeeldstad",
     *    "example": true,
     *    "occurredOn": "2022-01-03"
     *  }
     */
    readonly "application/json": components["schemas"]["RegisterMunicipalityRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly releaseAlderman: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "reason": "zij diende haar ontslag in na de breuk in de coalitie",
     *    "occurredOn": "2025-01-16"
     *  }
     */
    readonly "application/json": components["schemas"]["ReleaseAldermanRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly releaseMember: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Visser, Jan",
     *    "reason": "een baan in een andere gemeente",
     *    "occurredOn": "2024-01-18"
     *  }
     */
    readonly "application/json": components["schemas"]["ReleaseMemberRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly renameFaction: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "faction": "Groep Bakker",
     *    "name": "Lokaal Sterk",
     *    "occurredOn": "2024-09-12"
     *  }
     */
    readonly "application/json": components["schemas"]["RenameFactionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly replaceCollege: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "één van de vier wethouders is nog in functie",
     *    "occurredOn": "2025-06-13"
     *  }
     */
    readonly "application/json": components["schemas"]["ReplaceCollegeRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly resignAlderman: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Fatima Yilmaz",
     *    "endsOn": "2025-06-08",
     *    "reason": "de raad verloor het vertrouwen",
     *    "occurredOn": "2025-05-08"
     *  }
     */
    readonly "application/json": components["schemas"]["ResignAldermanRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly restoreCollege: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "remark": "drie nieuwe wethouders namen hun benoeming aan",
     *    "occurredOn": "2025-07-03"
     *  }
     */
    readonly "application/json": components["schemas"]["RestoreCollegeRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly splitFaction: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "faction": "VVD",
     *    "parts": [
     *   {
     *     "name": "Groep Visser",
     *     "seats": 2,
     *     "members": [
     *    "Visser, Jan"
     *     ]
     *   }
     *    ],
     *    "occurredOn": "2025-02-13"
     *  }
     */
    readonly "application/json": components["schemas"]["SplitFactionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly stateNoFollowUp: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "decision": "7b1c2d3e-4f50-7a61-8b72-9c83ad94be05",
     *    "lane": "organisation",
     *    "reason": "Het college voert dit zelf uit.",
     *    "occurredOn": "2026-01-12"
     *  }
     */
    readonly "application/json": components["schemas"]["StateNoFollowUpRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly switchFaction: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "name": "Bakker, Noor",
     *    "faction": "CDA",
     *    "reason": "een verschil van mening over de begroting",
     *    "occurredOn": "2024-03-14"
     *  }
     */
    readonly "application/json": components["schemas"]["SwitchFactionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly listDecisions: {
  readonly parameters: {
   readonly query?: {
    readonly search?: string;
    readonly level?: string;
    readonly portfolio?: string;
    readonly kind?: string;
    readonly status?: string;
    readonly faction?: string;
    readonly goal?: "with" | "without";
    readonly from?: string;
    readonly to?: string;
    /** @description Waar de bladzijde begint: neem hem over uit `next` van de vorige. */
    readonly cursor?: string;
    /** @description Hoeveel er op een bladzijde staan. */
    readonly limit?: number;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Register van besluiten */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["DecisionsPage"];
    };
   };
  };
 };
 readonly readDecision: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Eén besluit met zijn geschiedenis */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["DecisionPage"];
    };
   };
  };
 };
 readonly readEvents: {
  readonly parameters: {
   readonly query?: {
    /** @description Positie waarna de bladzijde begint; vanaf het begin als u niets opgeeft. */
    readonly after?: number;
    /** @description Hoeveel er op een bladzijde staan. */
    readonly limit?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Het logboek, bladzijde voor bladzijde */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["EventsPage"];
    };
   };
  };
 };
 readonly followEvents: {
  readonly parameters: {
   readonly query?: {
    /** @description Positie waarna de bladzijde begint; vanaf het begin als u niets opgeeft. */
    readonly after?: "-1" | string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Gebeurtenissen volgen zodra ze zijn vastgelegd */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "text/event-stream": unknown;
    };
   };
  };
 };
 readonly exportDecisions: {
  readonly parameters: {
   readonly query?: {
    readonly search?: string;
    readonly level?: string;
    readonly portfolio?: string;
    readonly kind?: string;
    readonly status?: string;
    readonly faction?: string;
    readonly goal?: "with" | "without";
    readonly from?: string;
    readonly to?: string;
    readonly due?: string;
    readonly openFor?: string;
    readonly holder?: string;
    readonly sort?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    readonly format: string;
   };
  };
  readonly responses: {
   /** @description Besluiten als bestand */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/octet-stream": unknown;
    };
   };
  };
 };
 readonly listFactionSpellings: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Schrijfwijzen van fracties */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["FactionSpellings"];
    };
   };
  };
 };
 readonly listGoals: {
  readonly parameters: {
   readonly query?: {
    readonly verdict?: "leeg" | "vaag" | "koers" | "concreet";
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Doelen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Goals"];
    };
   };
  };
 };
 readonly setGoal: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Meer ouderen wonen prettig zelfstandig",
     *    "description": "Ouderen die dat willen blijven in hun eigen wijk wonen, met steun van buren en professionals.",
     *    "targetGroup": "inwoners van 75 jaar en ouder",
     *    "effect": "voelen zich veilig en gezien in hun eigen woning",
     *    "direction": "more",
     *    "level": "individual",
     *    "baseline": {
     *   "value": 71.5,
     *   "unit": "procent",
     *   "date": "2021-12-31",
     *   "source": "Gezondheidsmonitor Ouderen 2021"
     *    },
     *    "target": {
     *   "value": 80,
     *   "unit": "procent",
     *   "date": "2026-12-31",
     *   "source": "Programmabegroting 2023, programma 3"
     *    },
     *    "term": "2026-12-31",
     *    "portfolio": "Zorg en wonen",
     *    "origin": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
     *    "occurredOn": "2022-06-30",
     *    "validFrom": "2022-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["SetGoalRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readGoalStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: doel */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly adjustGoal: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Meer ouderen wonen prettig zelfstandig",
     *    "targetGroup": "inwoners van 70 jaar en ouder",
     *    "effect": "voelen zich veilig en gezien in hun eigen woning",
     *    "direction": "more",
     *    "level": "individual",
     *    "target": {
     *   "value": 82.5,
     *   "unit": "procent",
     *   "date": "2026-12-31",
     *   "source": "Programmabegroting 2024, programma 3"
     *    },
     *    "change": "sharpened",
     *    "reason": "de raad verbreedde de doelgroep bij de begroting van 2024",
     *    "occurredOn": "2023-11-09"
     *  }
     */
    readonly "application/json": components["schemas"]["AdjustGoalRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctGoal: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "title": "Meer ouderen wonen prettig zelfstandig",
     *   "targetGroup": "inwoners van 70 jaar en ouder",
     *   "effect": "voelen zich veilig en gezien in hun eigen woning",
     *   "direction": "more",
     *   "level": "individual",
     *   "target": {
     *     "value": 82.5,
     *     "unit": "procent",
     *     "date": "2026-12-31",
     *     "source": "Programmabegroting 2024, programma 3"
     *   },
     *   "change": "sharpened",
     *   "reason": "de raad verbreedde de doelgroep bij de begroting van 2024"
     *    },
     *    "occurredOn": "2023-11-09"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectGoalRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly endGoal: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "outcome": "partly-reached",
     *    "explanation": "81 procent van de ouderen woont prettig zelfstandig; de streefwaarde was 82,5 procent",
     *    "occurredOn": "2025-12-18",
     *    "validFrom": "2026-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["EndGoalRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readGoal: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Eén doel met wat het dient */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["GoalPage"];
    };
   };
  };
 };
 readonly reviewGoal: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "finding": "de helft van de termijn is om en de stijging ligt op koers",
     *    "occurredOn": "2024-05-16"
     *  }
     */
    readonly "application/json": components["schemas"]["ReviewGoalRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly giveGrant: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Wijkteams Zuid en Oost",
     *    "number": "SUB-2024-008",
     *    "party": "Stichting Welzijn Voorbeeldstad",
     *    "amount": 120000,
     *    "purpose": "Ontmoeting en lichte hulp in de wijk, zodat ouderen minder vaak zwaardere zorg nodig hebben.",
     *    "start": "2024-01-01",
     *    "end": "2024-12-31",
     *    "basis": "Algemene subsidieverordening Voorbeeldstad 2022, artikel 3",
     *    "conditions": "Verslag voor 1 april 2025.",
     *    "portfolio": "Welzijn",
     *    "targetGroup": "ouderen",
     *    "neighbourhood": "Zuid en Oost",
     *    "occurredOn": "2023-12-12",
     *    "validFrom": "2024-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveGrantRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readGrantStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: subsidie */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly changeGrant: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "amount": 138500.5,
     *    "change": "Ook de wijk Noord doet mee.",
     *    "end": "2025-03-31",
     *    "occurredOn": "2024-05-21"
     *  }
     */
    readonly "application/json": components["schemas"]["ChangeGrantRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctGrant: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "amount": 138500.5,
     *   "change": "Ook de wijk Noord doet mee.",
     *   "end": "2025-03-31"
     *    },
     *    "occurredOn": "2024-05-21"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectGrantRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly settleGrant: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "settledAmount": 131250.5,
     *    "explanation": "Een deel van de uren is niet gemaakt.",
     *    "occurredOn": "2025-06-03"
     *  }
     */
    readonly "application/json": components["schemas"]["SettleGrantRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawGrant: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "De vereniging is gestopt en heeft de activiteiten niet uitgevoerd.",
     *    "occurredOn": "2024-02-13"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawGrantRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly sendImportFile: {
  readonly parameters: {
   readonly query: {
    readonly name: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    readonly "application/octet-stream": string;
   };
  };
  readonly responses: {
   /** @description Aangenomen. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportFile"];
    };
   };
  };
 };
 readonly readImportFile: {
  readonly parameters: {
   readonly query?: {
    readonly source?: string;
    readonly sheet?: string;
    readonly separator?: string;
    readonly records?: string;
    readonly headerRow?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Kolommen van een bestand, en een voorstel om het te lezen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportSurvey"];
    };
   };
  };
 };
 readonly previewImportFile: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    readonly "application/json": components["schemas"]["PreviewImportFileRequest"];
   };
  };
  readonly responses: {
   /** @description Proberen wat een koppeling van een bestand maakt */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportPreview"];
    };
   };
  };
 };
 readonly listImportJobs: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Imports die lopen of liepen, de laatste eerst */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportJobs"];
    };
   };
  };
 };
 readonly startImport: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    readonly "application/json": components["schemas"]["StartImportRequest"];
   };
  };
  readonly responses: {
   /** @description Aangenomen. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportProgress"];
    };
   };
  };
 };
 readonly readImportJob: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Hoever een import is, en zijn verslag */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportProgress"];
    };
   };
  };
 };
 readonly readImportRejects: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Alles wat een import niet vastlegde, als CSV */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "text/csv": unknown;
    };
   };
  };
 };
 readonly listImportMappings: {
  readonly parameters: {
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Bewaarde koppelingen van bronnen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ImportMappings"];
    };
   };
  };
 };
 readonly sendDraftArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "regeling",
     *    "title": "Gemeenschappelijke regeling Jeugdregio Midden",
     *    "number": "GR-2023-02",
     *    "body": "executive",
     *    "partners": [
     *   "gemeente Voorbeeldstad",
     *   "gemeente Waterdorp",
     *   "gemeente Heuveldam"
     *    ],
     *    "receivedOn": "2023-09-06",
     *    "viewBefore": "2023-11-01",
     *    "summary": "Drie gemeenten kopen samen jeugdhulp in voor kinderen met zware problemen.",
     *    "amount": 4200000,
     *    "expectedYield": "Kortere wachttijd en een lagere prijs per traject dan ieder voor zich.",
     *    "portfolio": "Jeugd",
     *    "targetGroup": "jeugdigen met een zware zorgvraag",
     *    "occurredOn": "2023-09-05"
     *  }
     */
    readonly "application/json": components["schemas"]["SendDraftArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readArrangementStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: gemeenschappelijke regeling of besluit daarvan */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly adoptArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reaction": "De wachttijd komt in het jaarverslag, zoals de raad vroeg.",
     *    "occurredOn": "2023-11-21"
     *  }
     */
    readonly "application/json": components["schemas"]["AdoptArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly changeArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "change": "Ook crisishulp wordt samen ingekocht.",
     *    "amount": 4650000,
     *    "occurredOn": "2025-01-14"
     *  }
     */
    readonly "application/json": components["schemas"]["ChangeArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "reaction": "De wachttijd komt in het jaarverslag, zoals de raad vroeg."
     *    },
     *    "occurredOn": "2023-11-21"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly endArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "De deelnemers heffen het samenwerkingsverband voor vervoer op.",
     *    "occurredOn": "2024-12-31"
     *  }
     */
    readonly "application/json": components["schemas"]["EndArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly giveConsentToArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "given": true,
     *    "reason": "Geen strijd met het recht of het algemeen belang.",
     *    "occurredOn": "2023-11-09"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveConsentToArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly giveViewOnArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "given": true,
     *    "view": "Leg elk jaar vast hoe lang kinderen wachten, en meld dit aan de raden.",
     *    "occurredOn": "2023-10-12"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveViewOnArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly leaveArrangement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "De gemeente koopt jeugdhulp voortaan in met de wijkteams.",
     *    "exitAmount": 850000,
     *    "occurredOn": "2026-02-17"
     *  }
     */
    readonly "application/json": components["schemas"]["LeaveArrangementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly putArrangementIntoForce: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "De eerste dag is 1 januari 2024.",
     *    "occurredOn": "2023-12-14",
     *    "validFrom": "2024-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["PutArrangementIntoForceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly findKnownAt: {
  readonly parameters: {
   readonly query: {
    readonly at: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description De laatste gebeurtenis die op een moment bekend was */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["KnownAt"];
    };
   };
  };
 };
 readonly sendLetter: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "form": "information-letter",
     *    "number": "RIB26-014",
     *    "title": "Wachttijd voor dagbesteding",
     *    "holders": [
     *   "Fatma Yildiz"
     *    ],
     *    "document": {
     *   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/2b9d1a77-9c40-4f0e-8a43-6d5e0b1f7c90"
     *    },
     *    "occurredOn": "2026-02-18"
     *  }
     */
    readonly "application/json": components["schemas"]["SendLetterRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readLetterStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: collegebrief */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctLetter: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "form": "information-letter",
     *   "number": "RIB26-014",
     *   "title": "Wachttijd voor dagbesteding",
     *   "holders": [
     *     "Fatma Yildiz"
     *   ],
     *   "document": {
     *     "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/2b9d1a77-9c40-4f0e-8a43-6d5e0b1f7c90"
     *   }
     *    },
     *    "occurredOn": "2026-02-18"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectLetterRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readLexiconStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: lijst van lege woorden */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctLexicon: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "phrases": [
     *     "doen wat nodig is",
     *     "maatwerk",
     *     "inzetten op",
     *     "zorgen voor samenhang"
     *   ],
     *   "reason": "de raad bepaalde bij het actieprogramma welke woorden geen doel zijn"
     *    },
     *    "occurredOn": "2024-03-14"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectLexiconRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly reviseLexicon: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "phrases": [
     *   "doen wat nodig is",
     *   "maatwerk",
     *   "inzetten op",
     *   "zorgen voor samenhang"
     *    ],
     *    "reason": "de raad bepaalde bij het actieprogramma welke woorden geen doel zijn",
     *    "occurredOn": "2024-03-14"
     *  }
     */
    readonly "application/json": components["schemas"]["ReviseLexiconRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly grantMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "mandate",
     *    "number": "24M012",
     *    "title": "Mandaat wijkteams voor kleine woningaanpassingen",
     *    "grantor": "executive",
     *    "holder": "teamleider wijkteam Lindekwartier",
     *    "subject": "beslissen op aanvragen voor een kleine woningaanpassing en voor hulp van de klussendienst",
     *    "powers": [
     *   "decisions",
     *   "factual-acts"
     *    ],
     *    "reserved": [
     *   "own-objection"
     *    ],
     *    "ceiling": 2500,
     *    "conditions": "een afwijzing wordt eerst besproken met de afdeling Zorg",
     *    "mayBeSubmandated": true,
     *    "basis": "Wmo 2015 art. 2.3.5",
     *    "portfolio": "Zorg en wonen",
     *    "holderIsSubordinate": false,
     *    "consent": "de teamleider en het bestuur van de stichting Wijkteams Lindewaard",
     *    "saysRetroactive": false,
     *    "document": {
     *   "address": "https://lindewaard.example/mandaten/24M012.pdf",
     *   "sha256": "2b12c760052a4f046a9f99192d51a04f2a6f0c280954fa58ab7bb28d8c7bb263"
     *    },
     *    "occurredOn": "2024-09-10",
     *    "validTo": "2026-06-01"
     *  }
     */
    readonly "application/json": components["schemas"]["GrantMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readMandateStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: mandaat, delegatie, volmacht of machtiging */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly amendMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "holder": "teamleider wijkteam Lindekwartier en teamleider wijkteam Waardpark",
     *    "subject": "beslissen op aanvragen voor een woningaanpassing en voor hulp van de klussendienst",
     *    "powers": [
     *   "decisions"
     *    ],
     *    "ceiling": 4000,
     *    "conditions": "een afwijzing wordt eerst besproken met de afdeling Zorg",
     *    "mayBeSubmandated": false,
     *    "change": "het mandaat geldt ook voor het tweede wijkteam",
     *    "occurredOn": "2025-03-04"
     *  }
     */
    readonly "application/json": components["schemas"]["AmendMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "holder": "teamleider wijkteam Lindekwartier en teamleider wijkteam Waardpark",
     *   "subject": "beslissen op aanvragen voor een woningaanpassing en voor hulp van de klussendienst",
     *   "powers": [
     *     "decisions"
     *   ],
     *   "ceiling": 4000,
     *   "conditions": "een afwijzing wordt eerst besproken met de afdeling Zorg",
     *   "mayBeSubmandated": false,
     *   "change": "het mandaat geldt ook voor het tweede wijkteam"
     *    },
     *    "occurredOn": "2025-03-04"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly expireMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "het mandaat gold tot 1 juni 2026",
     *    "occurredOn": "2026-06-01"
     *  }
     */
    readonly "application/json": components["schemas"]["ExpireMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly lapseMandateGround: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "ground": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2025",
     *    "occurredOn": "2026-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["LapseMandateGroundRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly publishMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "medium": "municipal-gazette",
     *    "reference": "2024, 39120",
     *    "address": "https://lindewaard.example/gemeenteblad/2024-39120",
     *    "occurredOn": "2024-09-16"
     *  }
     */
    readonly "application/json": components["schemas"]["PublishMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly putMandateIntoEffect: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "een week na de bekendmaking",
     *    "occurredOn": "2024-09-24",
     *    "validTo": "2026-06-01"
     *  }
     */
    readonly "application/json": components["schemas"]["PutMandateIntoEffectRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly resumeMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de administratie is op orde",
     *    "occurredOn": "2025-12-16"
     *  }
     */
    readonly "application/json": components["schemas"]["ResumeMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly revokeMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de afdeling Zorg beslist weer zelf",
     *    "occurredOn": "2026-02-10",
     *    "validFrom": "2026-03-01"
     *  }
     */
    readonly "application/json": components["schemas"]["RevokeMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly suspendMandate: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "het college",
     *    "reason": "de administratie van het wijkteam wordt onderzocht",
     *    "occurredOn": "2025-11-11"
     *  }
     */
    readonly "application/json": components["schemas"]["SuspendMandateRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readMappingStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: koppelingen van bronnen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctMapping: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "source": "notubiz",
     *   "mapping": "{\"version\":1,\"kind\":{\"fixed\":\"motion\"},\"identity\":[\"Id\"],\"fields\":{\"title\":\"Titel\",\"date\":\"Datum\"}}"
     *    },
     *    "occurredOn": "2025-12-01"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectMappingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly saveImportMapping: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "source": "notubiz",
     *    "mapping": "{\"version\":1,\"kind\":{\"fixed\":\"motion\"},\"identity\":[\"Id\"],\"fields\":{\"title\":\"Titel\",\"date\":\"Datum\"}}",
     *    "occurredOn": "2025-12-01"
     *  }
     */
    readonly "application/json": components["schemas"]["SaveImportMappingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly callMeeting: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Raadsvergadering",
     *    "date": "2025-11-20",
     *    "start": "19:30",
     *    "end": "23:00",
     *    "place": "Raadzaal",
     *    "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Agenda/Index/2cd6fca2-dbbb-4ded-bdec-f54a8737e8b7",
     *    "agenda": [
     *   {
     *     "number": "1",
     *     "title": "Opening en mededelingen"
     *   },
     *   {
     *     "number": "8b",
     *     "title": "Motie Buurtkamers voor ouderen in elke wijk"
     *   },
     *   {
     *     "title": "Sluiting"
     *   }
     *    ],
     *    "occurredOn": "2025-11-10"
     *  }
     */
    readonly "application/json": components["schemas"]["CallMeetingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readMeetingStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: vergadering */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly addAgendaItem: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "number": "9",
     *    "title": "Motie vreemd aan de orde: Vuurwerk op één plek",
     *    "decision": "5f1c2a88-6b94-5404-9b39-5e16ff95491f",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["AddAgendaItemRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly cancelMeeting: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "door ijzel is het stadhuis niet bereikbaar",
     *    "occurredOn": "2025-11-19"
     *  }
     */
    readonly "application/json": components["schemas"]["CancelMeetingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly concludeAgendaItem: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "number": "1",
     *    "title": "Opening en mededelingen",
     *    "note": "de burgemeester stond stil bij het overlijden van een oud-raadslid",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["ConcludeAgendaItemRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctMeeting: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "number": "9",
     *   "title": "Motie vreemd aan de orde: Vuurwerk op één plek",
     *   "decision": "5f1c2a88-6b94-5404-9b39-5e16ff95491f"
     *    },
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectMeetingRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly listAttendance: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "present": 28,
     *    "away": [
     *   {
     *     "faction": "Lindewaard Lokaal",
     *     "seats": 1
     *   }
     *    ],
     *    "calledAnew": false,
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["ListAttendanceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly submitMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "motion",
     *    "number": "25M31",
     *    "title": "Buurtkamers voor ouderen in elke wijk",
     *    "movers": [
     *   {
     *     "name": "Bakker, Noor",
     *     "faction": "Wijkbelang"
     *   },
     *   {
     *     "name": "El Idrissi, Samir"
     *   }
     *    ],
     *    "factions": [
     *   "Wijkbelang",
     *   "Groen Links – PvdA"
     *    ],
     *    "request": "Het college te verzoeken in elke wijk één buurtkamer te openen en de raad vóór 1 juni 2026 te informeren.",
     *    "agendaItem": "Raadsvergadering 06-11-2025 7.1. Programmabegroting 2026-2029",
     *    "meetingDate": "2025-11-06",
     *    "dateBasis": "stated",
     *    "document": {
     *   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/4f2d9a55-7b21-4f0c-9b3e-1f8a52d0c7aa",
     *   "sha256": "2b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce720441f"
     *    },
     *    "occurredOn": "2025-11-06"
     *  }
     */
    readonly "application/json": components["schemas"]["SubmitMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readMotionStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: motie, amendement of raadsvoorstel */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly adviseOnMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "advice": "leave-to-council",
     *    "by": "wethouder Yilmaz",
     *    "explanation": "het geld staat niet in de begroting",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["AdviseOnMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly amendMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Buurtkamers voor ouderen in de vier wijken met de meeste ouderen",
     *    "request": "Het college te verzoeken in vier wijken een buurtkamer te openen.",
     *    "reason": "op verzoek van het college beperkt tot vier wijken",
     *    "occurredOn": "2025-11-06"
     *  }
     */
    readonly "application/json": components["schemas"]["AmendMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly carryOverMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "term": "2026-2030",
     *    "occurredOn": "2026-03-26"
     *  }
     */
    readonly "application/json": components["schemas"]["CarryOverMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "advice": "leave-to-council",
     *   "by": "wethouder Yilmaz",
     *   "explanation": "het geld staat niet in de begroting"
     *    },
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly debateMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "summary": "de wethouder laat het oordeel aan de raad",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["DebateMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly hearMotionConcerns: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "concerns": "Het college vraagt tijd om met de bewoners te praten.",
     *    "occurredOn": "2025-11-18"
     *  }
     */
    readonly "application/json": components["schemas"]["HearMotionConcernsRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly holdOverMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "until": "de behandeling van de Wmo-verordening",
     *    "reason": "het college werkt aan een plan",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["HoldOverMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly leaveMotionUndecided: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "een amendement van gelijke strekking was al aangenomen",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["LeaveMotionUndecidedRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly overtakeMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de nieuwe welzijnsnota regelt dit voor de hele stad",
     *    "occurredOn": "2026-04-22"
     *  }
     */
    readonly "application/json": components["schemas"]["OvertakeMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly proposeSettlement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "de vierde buurtkamer opent op 1 juni 2026",
     *    "occurredOn": "2026-05-19"
     *  }
     */
    readonly "application/json": components["schemas"]["ProposeSettlementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly refuseSettlement: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de vierde buurtkamer is nog niet open",
     *    "occurredOn": "2026-06-11"
     *  }
     */
    readonly "application/json": components["schemas"]["RefuseSettlementRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly reportExecution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "progress": "partly-executed",
     *    "explanation": "drie van de vier buurtkamers zijn open",
     *    "occurredOn": "2026-03-12"
     *  }
     */
    readonly "application/json": components["schemas"]["ReportExecutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly scheduleMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "meetingDate": "2025-11-20",
     *    "agendaItem": "8b",
     *    "occurredOn": "2025-11-06"
     *  }
     */
    readonly "application/json": components["schemas"]["ScheduleMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly settleMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "de raad",
     *    "explanation": "alle buurtkamers zijn open",
     *    "occurredOn": "2026-06-11"
     *  }
     */
    readonly "application/json": components["schemas"]["SettleMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly takeOverMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "het college",
     *    "explanation": "het past in het bestaande beleid",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["TakeOverMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly voteOnMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "method": "roll-call",
     *    "outcome": "adopted",
     *    "outcomeBasis": "stated",
     *    "factions": [
     *   {
     *     "faction": "Wijkbelang",
     *     "for": 11,
     *     "against": 0,
     *     "notParticipating": 1,
     *     "absent": 0
     *   },
     *   {
     *     "faction": "Groen Links – PvdA",
     *     "for": 9,
     *     "against": 0,
     *     "notParticipating": 0,
     *     "absent": 1
     *   },
     *   {
     *     "faction": "VVD",
     *     "for": 2,
     *     "against": 7,
     *     "notParticipating": 0,
     *     "absent": 0
     *   },
     *   {
     *     "faction": "CDA",
     *     "for": 0,
     *     "against": 8,
     *     "notParticipating": 0,
     *     "absent": 0
     *   }
     *    ],
     *    "members": [
     *   {
     *     "name": "Bakker, Noor",
     *     "faction": "Wijkbelang",
     *     "vote": "for"
     *   },
     *   {
     *     "name": "Visser, Jan",
     *     "faction": "VVD",
     *     "vote": "against"
     *   },
     *   {
     *     "name": "Dijk, Anne van",
     *     "faction": "Wijkbelang",
     *     "vote": "not-participating"
     *   },
     *   {
     *     "name": "Peeters, Koen",
     *     "faction": "Groen Links – PvdA",
     *     "vote": "absent"
     *   }
     *    ],
     *    "remark": "Eén lid had een persoonlijk belang en stemde niet mee.",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["VoteOnMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawMotion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "na de toezegging van de wethouder",
     *    "occurredOn": "2025-11-20"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawMotionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readOverview: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Overzicht */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Overview"];
    };
   };
  };
 };
 readonly askQuestion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "form": "written",
     *    "number": "SV26-03",
     *    "title": "Wachttijd voor dagbesteding",
     *    "movers": [
     *   {
     *     "name": "Bakker, Noor",
     *     "faction": "Wijkbelang"
     *   }
     *    ],
     *    "factions": [
     *   "Wijkbelang"
     *    ],
     *    "askedOf": "executive",
     *    "question": "Hoe lang wachten inwoners op dagbesteding en wat doet het college daaraan?",
     *    "meetingDate": "2026-01-22",
     *    "term": "2026-02-11",
     *    "portfolio": "zorg",
     *    "targetGroup": "ouderen die thuis wonen",
     *    "neighbourhood": "Noord",
     *    "document": {
     *   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/7c1e2f10-5a77-4a0f-8f3e-2d6a90b7c4de",
     *   "sha256": "5b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce7204412"
     *    },
     *    "occurredOn": "2026-01-12"
     *  }
     */
    readonly "application/json": components["schemas"]["AskQuestionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly askBelowGoal: {
  readonly parameters: {
   readonly query: {
    readonly goal: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Alles voor dit doel */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["BelowGoal"];
    };
   };
  };
 };
 readonly askChainDiff: {
  readonly parameters: {
   readonly query: {
    readonly from: string;
    readonly to: string;
    readonly focus?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Verschil tussen twee dagen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ChainDiff"];
    };
   };
  };
 };
 readonly askChainPicture: {
  readonly parameters: {
   readonly query?: {
    readonly focus?: string;
    readonly hops?: number;
    readonly most?: number;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Keten */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ChainPicture"];
    };
   };
  };
 };
 readonly askConcreteness: {
  readonly parameters: {
   readonly query: {
    readonly goal: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Concreetheidstoets */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Concreteness"];
    };
   };
  };
 };
 readonly askCouncilNight: {
  readonly parameters: {
   readonly query: {
    readonly meeting: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Raadsavond */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["CouncilNight"];
    };
   };
  };
 };
 readonly askEmptyPhrases: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Lege woorden */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["EmptyPhrases"];
    };
   };
  };
 };
 readonly askFollowUp: {
  readonly parameters: {
   readonly query?: {
    readonly kind?: "motion" | "commitment" | "question";
    readonly due?: "overdue" | "soon" | "later" | "none";
    readonly openFor?: "half-year" | "year" | "two-years" | "longer";
    readonly portfolio?: string;
    readonly holder?: string;
    readonly sort?: "deadline" | "age";
    readonly offset?: number;
    /** @description Hoeveel er op een bladzijde staan. */
    readonly limit?: number;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Opvolging */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["FollowUp"];
    };
   };
  };
 };
 readonly askForwardAgenda: {
  readonly parameters: {
   readonly query?: {
    readonly until?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Termijnagenda */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["ForwardAgenda"];
    };
   };
  };
 };
 readonly askIntentDrift: {
  readonly parameters: {
   readonly query: {
    readonly decision: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Fluisterketen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["IntentDrift"];
    };
   };
  };
 };
 readonly askLogEntry: {
  readonly parameters: {
   readonly query: {
    readonly position: number;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Eén gebeurtenis uit het logboek */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["LogEntry"];
    };
   };
  };
 };
 readonly askMeetings: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Vergaderingen van de raad */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Meetings"];
    };
   };
  };
 };
 readonly askOrderTest: {
  readonly parameters: {
   readonly query?: {
    readonly decision?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Volgordetoets */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["OrderTest"];
    };
   };
  };
 };
 readonly askOrphanedRules: {
  readonly parameters: {
   readonly query?: {
    readonly rule?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Weesregels */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["OrphanedRules"];
    };
   };
  };
 };
 readonly askRipple: {
  readonly parameters: {
   readonly query?: {
    readonly months?: number;
    readonly lane?: "council" | "executive" | "organisation";
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Zonder vervolg */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Ripple"];
    };
   };
  };
 };
 readonly askRuleStack: {
  readonly parameters: {
   readonly query?: {
    readonly targetGroup?: string;
    readonly neighbourhood?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Stapelkaart */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RuleStack"];
    };
   };
  };
 };
 readonly askSecrecyRegister: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Register van geheimhouding */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["SecrecyRegister"];
    };
   };
  };
 };
 readonly askTrail: {
  readonly parameters: {
   readonly query: {
    readonly decision: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Spoor naar het doel */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Trail"];
    };
   };
  };
 };
 readonly askWhy: {
  readonly parameters: {
   readonly query: {
    readonly decision: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Waarom bestaat dit? */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Why"];
    };
   };
  };
 };
 readonly readQuestionStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: raadsvraag */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly answerQuestion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "het college",
     *    "answer": "Inwoners wachten gemiddeld zes weken. Er komen twintig plaatsen bij.",
     *    "document": {
     *   "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/7c1e2f10-5a77-4a0f-8f3e-2d6a90b7c4de",
     *   "sha256": "5b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce7204412"
     *    },
     *    "occurredOn": "2026-03-03"
     *  }
     */
    readonly "application/json": components["schemas"]["AnswerQuestionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctQuestion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "by": "het college",
     *   "answer": "Inwoners wachten gemiddeld zes weken. Er komen twintig plaatsen bij.",
     *   "document": {
     *     "address": "https://voorbeeldstad.bestuurlijkeinformatie.nl/Document/View/7c1e2f10-5a77-4a0f-8f3e-2d6a90b7c4de",
     *     "sha256": "5b8cbc6213b2b6d4f08ef0956dbde9cbb784dd244bd6230890df4e7ce7204412"
     *   }
     *    },
     *    "occurredOn": "2026-03-03"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectQuestionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly extendQuestionTerm: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "term": "2026-03-04",
     *    "reason": "de aanbieders leveren de cijfers later",
     *    "occurredOn": "2026-02-09"
     *  }
     */
    readonly "application/json": components["schemas"]["ExtendQuestionTermRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawQuestion: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de vraag is in de commissie besproken",
     *    "occurredOn": "2026-03-03"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawQuestionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly draftRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "by-law",
     *    "number": "24V007",
     *    "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard",
     *    "adoptedBy": "council",
     *    "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
     *    "delegatingArticle": "artikel 12, derde lid",
     *    "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
     *    "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
     *    "neighbourhood": "heel Lindewaard",
     *    "portfolio": "Zorg en wonen",
     *    "origin": "state",
     *    "document": {
     *   "address": "https://lindewaard.example/ontwerpen/24V007.pdf",
     *   "sha256": "f3410491dcfd2cbb96300a109c77b16713dc92e4e94d9ad3359dda131cffa70d"
     *    },
     *    "occurredOn": "2024-02-12"
     *  }
     */
    readonly "application/json": components["schemas"]["DraftRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readRegulationStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: regeling */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly adoptRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "by-law",
     *    "number": "24V007",
     *    "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2024",
     *    "adoptedBy": "council",
     *    "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
     *    "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
     *    "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
     *    "portfolio": "Zorg en wonen",
     *    "origin": "state",
     *    "entersIntoForceOn": "2024-09-01",
     *    "saysRetroactive": false,
     *    "document": {
     *   "address": "https://lindewaard.example/verordeningen/24V007.pdf",
     *   "sha256": "dca099dba20ca747d7819e41d54af47159541dfdace905f043690293e9c7312b"
     *    },
     *    "occurredOn": "2024-06-20"
     *  }
     */
    readonly "application/json": components["schemas"]["AdoptRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly amendRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "version": "2025-1",
     *    "change": "het wijkteam mag een woningaanpassing tot € 2.500 direct toekennen",
     *    "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2025",
     *    "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
     *    "purpose": "Ouderen wachten korter op een kleine aanpassing in huis.",
     *    "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
     *    "publishedOn": "2025-06-26",
     *    "publication": {
     *   "medium": "municipal-gazette",
     *   "reference": "2025, 27901",
     *   "address": "https://lindewaard.example/gemeenteblad/2025-27901"
     *    },
     *    "saysRetroactive": false,
     *    "document": {
     *   "address": "https://lindewaard.example/verordeningen/25V003.pdf",
     *   "sha256": "513e1d9616fe19f42911df6f7032e80f1a80322496590ee2abe58e8e056f64dc"
     *    },
     *    "occurredOn": "2025-06-19",
     *    "validFrom": "2025-07-04"
     *  }
     */
    readonly "application/json": components["schemas"]["AmendRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly annulRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "de Kroon",
     *    "reason": "de raad stelde straf op iets wat de wet al straft",
     *    "occurredOn": "2026-03-02"
     *  }
     */
    readonly "application/json": components["schemas"]["AnnulRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "kind": "by-law",
     *   "number": "24V007",
     *   "title": "Verordening maatschappelijke ondersteuning en jeugdhulp Lindewaard 2024",
     *   "adoptedBy": "council",
     *   "basis": "Wmo 2015 art. 2.1.3 en Jeugdwet art. 2.9",
     *   "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
     *   "targetGroup": "ouderen die thuis wonen en gezinnen met jeugdhulp",
     *   "portfolio": "Zorg en wonen",
     *   "origin": "state",
     *   "entersIntoForceOn": "2024-09-01",
     *   "saysRetroactive": false,
     *   "document": {
     *     "address": "https://lindewaard.example/verordeningen/24V007.pdf",
     *     "sha256": "dca099dba20ca747d7819e41d54af47159541dfdace905f043690293e9c7312b"
     *   }
     *    },
     *    "occurredOn": "2024-06-20"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly declareRegulationInvalid: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "court": "de Centrale Raad van Beroep",
     *    "judgment": "voorbeeld 2026/14",
     *    "reason": "de wet laat dit niet aan de gemeente over",
     *    "provisions": "artikel 9, tweede lid",
     *    "saysRetroactive": false,
     *    "occurredOn": "2026-02-11"
     *  }
     */
    readonly "application/json": components["schemas"]["DeclareRegulationInvalidRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly enterRegulationIntoForce: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "op de dag die het besluit noemt",
     *    "occurredOn": "2024-09-01",
     *    "validFrom": "2024-09-01"
     *  }
     */
    readonly "application/json": components["schemas"]["EnterRegulationIntoForceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly lapseRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de wet regelt de eigen bijdrage voortaan zelf",
     *    "provisions": "artikel 18",
     *    "occurredOn": "2026-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["LapseRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly liftRegulationSuspension: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de eigen bijdrage blijft onder de grens van de wet",
     *    "occurredOn": "2025-10-20"
     *  }
     */
    readonly "application/json": components["schemas"]["LiftRegulationSuspensionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly openRegulationForInspection: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "until": "2024-04-01",
     *    "place": "in het stadhuis en op de website van de gemeente",
     *    "occurredOn": "2024-02-19"
     *  }
     */
    readonly "application/json": components["schemas"]["OpenRegulationForInspectionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly publishRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "medium": "municipal-gazette",
     *    "reference": "2024, 28455",
     *    "address": "https://lindewaard.example/gemeenteblad/2024-28455",
     *    "occurredOn": "2024-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["PublishRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly repealRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de nieuwe verordening sociaal domein regelt alles in een keer",
     *    "occurredOn": "2026-05-21",
     *    "validFrom": "2026-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["RepealRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly replaceRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "Verordening sociaal domein Lindewaard 2026",
     *    "occurredOn": "2026-05-21",
     *    "validFrom": "2026-07-01"
     *  }
     */
    readonly "application/json": components["schemas"]["ReplaceRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly reviewRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "purpose": "Iedereen weet welke hulp er is, wie erover beslist en hoe het wijkteam meedenkt.",
     *    "plainExplanation": "Wij vragen wie u in huis helpt, omdat de hulp van de gemeente daarop aansluit.",
     *    "demands": 14,
     *    "controls": 3,
     *    "reports": 1,
     *    "reviewOn": "2028-04-01",
     *    "appliedOn": "2026-04-10",
     *    "occurredOn": "2026-04-14"
     *  }
     */
    readonly "application/json": components["schemas"]["ReviewRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly suspendRegulation: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "de Kroon",
     *    "reason": "de eigen bijdrage lijkt hoger dan de wet toestaat",
     *    "occurredOn": "2025-09-08"
     *  }
     */
    readonly "application/json": components["schemas"]["SuspendRegulationRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly takeResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "kind": "council-resolution",
     *    "number": "24R031",
     *    "title": "Klussendienst in elke wijk",
     *    "body": "council",
     *    "summary": "In elke wijk komt een klussendienst die kleine aanpassingen in huis doet, zodat ouderen veilig thuis kunnen blijven wonen.",
     *    "basis": "Gemeentewet art. 108 en 147",
     *    "portfolio": "Zorg en wonen",
     *    "amount": 240000,
     *    "programme": "3 Zorg en welzijn",
     *    "targetGroup": "inwoners van 75 jaar en ouder",
     *    "neighbourhood": "Lindekwartier",
     *    "meetingDate": "2024-05-16",
     *    "vote": {
     *   "for": 20,
     *   "against": 13,
     *   "notParticipating": 0,
     *   "absent": 2,
     *   "factions": [
     *     {
     *    "faction": "Lindewaard Lokaal",
     *    "for": 11,
     *    "against": 0,
     *    "notParticipating": 0,
     *    "absent": 1
     *     },
     *     {
     *    "faction": "Samen Vooruit",
     *    "for": 9,
     *    "against": 0,
     *    "notParticipating": 0,
     *    "absent": 0
     *     },
     *     {
     *    "faction": "Ondernemend Lindewaard",
     *    "for": 0,
     *    "against": 13,
     *    "notParticipating": 0,
     *    "absent": 1
     *     }
     *   ]
     *    },
     *    "document": {
     *   "address": "https://lindewaard.example/raadsbesluiten/24R031.pdf",
     *   "sha256": "4ddbb1c8f020c346c8197f492ac249468d26585d0accb59711c188088481364d"
     *    },
     *    "occurredOn": "2024-05-16",
     *    "validFrom": "2024-06-01"
     *  }
     */
    readonly "application/json": components["schemas"]["TakeResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readResolutionStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: besluit, akkoord of programma */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly amendResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "change": "er komt geld bij voor het aanpassen van badkamers",
     *    "title": "Klussendienst en badkamers in elke wijk",
     *    "summary": "De klussendienst past ook badkamers aan.",
     *    "amount": 310000,
     *    "occurredOn": "2024-11-07"
     *  }
     */
    readonly "application/json": components["schemas"]["AmendResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly annulResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "de Kroon",
     *    "reason": "de raad was niet bevoegd dit bedrag toe te zeggen",
     *    "occurredOn": "2025-04-14"
     *  }
     */
    readonly "application/json": components["schemas"]["AnnulResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "change": "er komt geld bij voor het aanpassen van badkamers",
     *   "title": "Klussendienst en badkamers in elke wijk",
     *   "summary": "De klussendienst past ook badkamers aan.",
     *   "amount": 310000
     *    },
     *    "occurredOn": "2024-11-07"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly lapseResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de termijn van het budget is voorbij",
     *    "occurredOn": "2026-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["LapseResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly liftResolutionSuspension: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de klussendienst blijkt een dienst van algemeen belang",
     *    "occurredOn": "2025-03-10"
     *  }
     */
    readonly "application/json": components["schemas"]["LiftResolutionSuspensionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly publishResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "medium": "municipal-gazette",
     *    "reference": "2024, 22714",
     *    "address": "https://lindewaard.example/gemeenteblad/2024-22714",
     *    "occurredOn": "2024-05-27",
     *    "validFrom": "2024-06-01"
     *  }
     */
    readonly "application/json": components["schemas"]["PublishResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly repealResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de klussendienst gaat op in de wijkteams",
     *    "occurredOn": "2025-12-11",
     *    "validFrom": "2026-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["RepealResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly replaceResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "Thuis in de wijk 2026-2029",
     *    "occurredOn": "2025-12-11",
     *    "validFrom": "2026-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["ReplaceResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly suspendResolution: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "by": "de Kroon",
     *    "reason": "het besluit lijkt in strijd met de regels voor staatssteun",
     *    "occurredOn": "2025-02-03"
     *  }
     */
    readonly "application/json": components["schemas"]["SuspendResolutionRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly searchDecisions: {
  readonly parameters: {
   readonly query: {
    readonly search: string;
    readonly level?: string;
    readonly portfolio?: string;
    readonly kind?: string;
    readonly status?: string;
    readonly faction?: string;
    readonly goal?: "with" | "without";
    readonly from?: string;
    readonly to?: string;
    /** @description Waar de bladzijde begint: neem hem over uit `next` van de vorige. */
    readonly cursor?: string;
    /** @description Hoeveel er op een bladzijde staan. */
    readonly limit?: number;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Zoeken in titels, teksten en namen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["SearchPage"];
    };
   };
  };
 };
 readonly imposeSecrecy: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "decision": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
     *    "level": "secret",
     *    "ground": "woo-2-f",
     *    "imposedBy": "college",
     *    "existence": "shown",
     *    "description": "Onderhandelingen over de huur van het buurthuis",
     *    "occurredOn": "2026-03-10"
     *  }
     */
    readonly "application/json": components["schemas"]["ImposeSecrecyRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readSecrecyStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: geheimhouding */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctSecrecy: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "decision": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
     *   "level": "secret",
     *   "ground": "woo-2-f",
     *   "imposedBy": "college",
     *   "existence": "shown",
     *   "description": "Onderhandelingen over de huur van het buurthuis"
     *    },
     *    "occurredOn": "2026-03-10"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectSecrecyRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly giveSecretToCouncil: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "occurredOn": "2026-03-17"
     *  }
     */
    readonly "application/json": components["schemas"]["GiveSecretToCouncilRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly liftSecrecy: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "liftedBy": "council",
     *    "reason": "De onderhandelingen zijn afgerond.",
     *    "occurredOn": "2026-06-25"
     *  }
     */
    readonly "application/json": components["schemas"]["LiftSecrecyRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly intendTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "title": "Klussendienst voor ouderen",
     *    "number": "INK-2023-014",
     *    "subject": "8.000 uren klussen en kleine aanpassingen in huis voor inwoners van 75 jaar en ouder",
     *    "estimatedValue": 320000,
     *    "procedure": "open",
     *    "qualityRequirements": "Een klus is binnen vijf werkdagen gedaan. De klusser let op of het thuis nog gaat en meldt zorgen aan het wijkteam.",
     *    "portfolio": "Zorg en wonen",
     *    "targetGroup": "inwoners van 75 jaar en ouder",
     *    "neighbourhood": "Hele gemeente",
     *    "occurredOn": "2023-01-17"
     *  }
     */
    readonly "application/json": components["schemas"]["IntendTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readTenderStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: aanbesteding */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly announceTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "address": "https://www.tenderned.nl/aankondigingen/overzicht/290014",
     *    "occurredOn": "2023-02-06"
     *  }
     */
    readonly "application/json": components["schemas"]["AnnounceTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly awardTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "explanation": "De uitspraak liet de gunningsbeslissing in stand.",
     *    "occurredOn": "2023-05-30"
     *  }
     */
    readonly "application/json": components["schemas"]["AwardTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly awardTenderProvisionally: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "winner": "Stichting Handig Thuis",
     *    "value": 312500,
     *    "sentOn": "2023-04-12",
     *    "reason": "Beste verhouding tussen prijs en kwaliteit: 87 van de 100 punten.",
     *    "occurredOn": "2023-04-11"
     *  }
     */
    readonly "application/json": components["schemas"]["AwardTenderProvisionallyRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly correctTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "address": "https://www.tenderned.nl/aankondigingen/overzicht/290014"
     *    },
     *    "occurredOn": "2023-02-06"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly decideTenderProceedings: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "outcome": "dismissed",
     *    "reference": "zaak KG ZA 23-114",
     *    "explanation": "De beoordeling volgde de leidraad.",
     *    "occurredOn": "2023-05-24"
     *  }
     */
    readonly "application/json": components["schemas"]["DecideTenderProceedingsRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly failTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "Er kwam geen geschikte inschrijving voor vervoer naar de dagbesteding.",
     *    "occurredOn": "2022-06-21"
     *  }
     */
    readonly "application/json": components["schemas"]["FailTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly publishTenderNotice: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "notice": "result",
     *    "title": "Klussendienst",
     *    "number": "431120-2023",
     *    "address": "https://ted.europa.eu/nl/notice/-/detail/431120-2023",
     *    "subject": "Reparatie- en onderhoudsdiensten",
     *    "deadline": "2023-03-20",
     *    "estimatedValue": 320000,
     *    "winners": [
     *   "Stichting Handig Thuis"
     *    ],
     *    "value": 312500,
     *    "occurredOn": "2023-07-14"
     *  }
     */
    readonly "application/json": components["schemas"]["PublishTenderNoticeRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly startTenderProceedings: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "means": "interim-proceedings",
     *    "by": "Klus & Zorg BV",
     *    "explanation": "De punten voor kwaliteit zijn volgens de inschrijver niet goed geteld.",
     *    "occurredOn": "2023-04-26"
     *  }
     */
    readonly "application/json": components["schemas"]["StartTenderProceedingsRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly withdrawTender: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "De raad gaf minder geld voor de maaltijdservice; de opdracht wordt anders.",
     *    "occurredOn": "2022-10-03"
     *  }
     */
    readonly "application/json": components["schemas"]["WithdrawTenderRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readTimeFrame: {
  readonly parameters: {
   readonly query?: {
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Tijd: van wanneer tot wanneer, en wat er is vastgelegd */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["TimeFrame"];
    };
   };
  };
 };
 readonly readTimeline: {
  readonly parameters: {
   readonly query?: {
    readonly goal?: string;
    readonly kind?: string;
    readonly portfolio?: string;
    readonly faction?: string;
    readonly targetGroup?: string;
    readonly neighbourhood?: string;
    readonly from?: string;
    readonly to?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Tijdlijn in drie banen */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Timeline"];
    };
   };
  };
 };
 readonly readAtomFeed: {
  readonly parameters: {
   readonly query?: {
    readonly goal?: string;
    readonly kind?: string;
    readonly portfolio?: string;
    readonly faction?: string;
    readonly targetGroup?: string;
    readonly neighbourhood?: string;
    /** @description Datum waarop u kijkt; vandaag als u niets opgeeft. */
    readonly asOf?: string;
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly responses: {
   /** @description Tijdlijn als Atom-feed */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/atom+xml": unknown;
    };
   };
  };
 };
 readonly layTrace: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "source": "2b5c42f2-0a34-7194-9c4a-a18185fc33c1",
     *    "target": "db9a022b-7562-7d56-9405-9371d5ef893e",
     *    "type": "aims-at",
     *    "intention": "Ouderen die elkaar in de buurt ontmoeten, blijven langer prettig zelfstandig wonen.",
     *    "slots": {
     *   "targetGroup": "inwoners van 70 jaar en ouder",
     *   "effect": "ontmoeten elkaar dicht bij huis",
     *   "direction": "meer",
     *   "measure": "vier buurtkamers",
     *   "term": "juni 2026"
     *    },
     *    "occurredOn": "2025-11-20",
     *    "validTo": "2030-01-01"
     *  }
     */
    readonly "application/json": components["schemas"]["LayTraceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly readTraceStream: {
  readonly parameters: {
   readonly query?: {
    /** @description Laatste positie in het logboek die meetelt; alles als u niets opgeeft. */
    readonly knownAt?: number;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly responses: {
   /** @description Wat is vastgelegd: spoor */
   readonly 200: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["RecordedStream"];
    };
   };
  };
 };
 readonly correctTrace: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "of": "0199a1c4-5d60-7000-8000-0123456789ab",
     *    "reason": "Zo staat het in de besluitenlijst.",
     *    "data": {
     *   "slots": [
     *     {
     *    "slot": "effect",
     *    "status": "narrowed"
     *     },
     *     {
     *    "slot": "targetGroup",
     *    "status": "widened"
     *     }
     *   ],
     *   "cause": "interpretation",
     *   "reason": "Elkaar ontmoeten is een middel. Het doel is dat mensen zelfstandig blijven wonen."
     *    },
     *    "occurredOn": "2025-12-02"
     *  }
     */
    readonly "application/json": components["schemas"]["CorrectTraceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly endTrace: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "reason": "de buurtkamers zijn voortaan deel van het welzijnswerk",
     *    "occurredOn": "2026-06-18"
     *  }
     */
    readonly "application/json": components["schemas"]["EndTraceRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
 readonly judgeHop: {
  readonly parameters: {
   readonly header?: {
    /** @description De versie die u zag (`ETag`), zoals `"3"`. Is er intussen iets bijgekomen, dan wordt er niets vastgelegd (412). */
    readonly "If-Match"?: string;
    /** @description Uw eigen naam voor dit verzoek. Stuurt u het nog eens, dan krijgt u hetzelfde antwoord en wordt er niets dubbel vastgelegd. */
    readonly "Idempotency-Key"?: string;
   };
   readonly path: {
    /** @description Code van de gemeente (TOOI), zoals gm0479. */
    readonly municipality: string;
    /** @description Kenmerk van wat is vastgelegd. */
    readonly id: string;
   };
  };
  readonly requestBody: {
   readonly content: {
    /**
     * @example {
     *    "slots": [
     *   {
     *     "slot": "effect",
     *     "status": "narrowed"
     *   },
     *   {
     *     "slot": "targetGroup",
     *     "status": "widened"
     *   }
     *    ],
     *    "cause": "interpretation",
     *    "reason": "Elkaar ontmoeten is een middel. Het doel is dat mensen zelfstandig blijven wonen.",
     *    "occurredOn": "2025-12-02"
     *  }
     */
    readonly "application/json": components["schemas"]["JudgeHopRequest"];
   };
  };
  readonly responses: {
   /** @description Vastgelegd. */
   readonly 201: {
    headers: {
     readonly [name: string]: unknown;
    };
    content: {
     readonly "application/json": components["schemas"]["Receipt"];
    };
   };
  };
 };
}
