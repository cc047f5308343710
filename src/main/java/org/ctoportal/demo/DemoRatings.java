package org.ctoportal.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.DeclarationService;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.AnswerService;
import org.ctoportal.interview.scorecard.RecordAnswer;
import org.ctoportal.interview.scorecard.ScorecardService;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;

/** Three people of the demo sit on a panel, and rate four candidates on ten questions each. */
@Component
class DemoRatings {

    private static final List<String> MEMBERS =
            List.of(DemoCast.SUPERINTENDENT, DemoCast.HUMAN_RESOURCES, DemoCast.PANELIST);

    /** A line for each candidate, a word for each member, a digit for each question. */
    private static final List<List<String>> LEVELS = Stream.of(
                    "4435443434 5445454444 4334443334",
                    "3342335445 4343435545 3242325444",
                    "4543344353 4554444354 5443244343",
                    "2333432332 3334443333 2235332322")
            .map(candidate -> List.of(candidate.split(" ")))
            .toList();

    /** What a member writes beside a level, from the lowest on. */
    private static final List<String> NOTES = List.of(
            "Did not answer what was asked.",
            "Stayed general, no example of their own.",
            "One example, little about what came of it.",
            "A clear example, and what came of it.",
            "Several examples, with figures and what was learned.");

    private static final String STATEMENT = "What I hear and read as a member of this panel stays with the panel."
            + " I rate alone, by the examples given, before anything is discussed.";

    private final DemoActors actors;
    private final PanelService panels;
    private final DeclarationService declarations;
    private final ScoringService scoring;
    private final ScorecardService scorecards;
    private final AnswerService answers;

    DemoRatings(
            DemoActors actors,
            PanelService panels,
            DeclarationService declarations,
            ScoringService scoring,
            ScorecardService scorecards,
            AnswerService answers) {
        this.actors = actors;
        this.panels = panels;
        this.declarations = declarations;
        this.scoring = scoring;
        this.scorecards = scorecards;
        this.answers = answers;
    }

    /** Everybody has submitted and scoring is closed. */
    void give(SearchId search, List<CandidateId> candidates) {
        var members = MEMBERS.stream().map(actors::actAs).toList();
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        var seats = members.stream()
                .map(one -> panels.add(search, new AddMember(one.name(), one.getUsername(), one.id())))
                .toList();
        panels.lead(search, seats.getFirst());
        scoring.open(search, OthersRatings.WHEN_CLOSED);
        for (var at = 0; at < members.size(); at++) {
            admit(search, members.get(at), candidates);
            for (var candidate = 0; candidate < candidates.size(); candidate++) {
                var levels = LEVELS.get(candidate).get(at);
                rate(search, candidates.get(candidate), seats.get(at), levels);
            }
        }
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        scoring.close(search);
    }

    private void admit(SearchId search, SignedInPerson member, List<CandidateId> candidates) {
        actors.actAs(member.name());
        declarations.sign(search, STATEMENT, member.name());
        declarations.declare(
                search,
                candidates.stream()
                        .map(one -> new Declare(one, Conflict.NONE, ""))
                        .toList(),
                member.name());
    }

    private void rate(SearchId search, CandidateId candidate, PanelMemberId member, String levels) {
        var questions = scorecards.open(search, candidate).questions();
        for (var at = 0; at < questions.size(); at++) {
            var level = levels.charAt(at % levels.length()) - '0';
            answers.record(
                    search,
                    candidate,
                    member,
                    new RecordAnswer(
                            UUID.randomUUID(), questions.get(at).code(), level, false, NOTES.get(level - 1), ""));
        }
        answers.submit(search, candidate, member, UUID.randomUUID());
    }
}
