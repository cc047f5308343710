package org.ctoportal.testing;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WriteKit;
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
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Opens scoring in a search with a frozen kit, candidates and a panel with accounts that has signed and declared. */
@TestComponent
public class ScoringDesk {

    private final TwoDistricts districts;
    private final SearchDesk desk;
    private final SearchService searches;
    private final InterviewKitService kits;
    private final KitDesk kitDesk;
    private final PanelService panels;
    private final DeclarationService declarations;
    private final ScoringService scoring;
    private final ScorecardService scorecards;
    private final AnswerService answers;

    public ScoringDesk(
            TwoDistricts districts,
            SearchDesk desk,
            SearchService searches,
            InterviewKitService kits,
            KitDesk kitDesk,
            PanelService panels,
            DeclarationService declarations,
            ScoringService scoring,
            ScorecardService scorecards,
            AnswerService answers) {
        this.districts = districts;
        this.desk = desk;
        this.searches = searches;
        this.kits = kits;
        this.kitDesk = kitDesk;
        this.panels = panels;
        this.declarations = declarations;
        this.scoring = scoring;
        this.scorecards = scorecards;
        this.answers = answers;
    }

    /** A member of the panel, who signs in with the address. */
    public record Rater(PanelMemberId member, String email, String name) {}

    /** A search whose panel scores. */
    public record Opened(DistrictId district, SearchId search, List<CandidateId> candidates, List<Rater> raters) {

        public CandidateId candidate() {
            return candidates.getFirst();
        }

        public Rater rater() {
            return raters.getFirst();
        }
    }

    /** One question of every skill; as many candidates and members as named. */
    public Opened open(OthersRatings setting, List<String> candidates, List<String> members) {
        return open(setting, candidates, members, InterviewKitDetails::content);
    }

    /** The same, with a kit that was changed before it was frozen. */
    public Opened open(
            OthersRatings setting,
            List<String> candidates,
            List<String> members,
            Function<InterviewKitDetails, KitContent> change) {
        var district = districts.another(CedarHollow.facts());
        var search = desk.begun(district);
        freezeKit(district, search, change);
        var met = candidates.stream().map(name -> desk.candidate(search, name)).toList();
        met.forEach(candidate -> desk.bringTo(search, candidate, CandidateStage.SCREENED));
        var raters =
                members.stream().map(name -> seated(district, search, name)).toList();
        scoring.open(search, setting);
        var opened = new Opened(district, search, met, raters);
        raters.forEach(rater -> admit(opened, rater));
        districts.signOut();
        return opened;
    }

    public Opened open(OthersRatings setting, int candidates, int members) {
        return open(setting, named("Candidate", candidates), named("Rater", members));
    }

    private static List<String> named(String what, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> what + " " + number)
                .toList();
    }

    private void freezeKit(DistrictId district, SearchId search, Function<InterviewKitDetails, KitContent> change) {
        var kit = kits.make(new MakeKit(searches.get(search).document(), KitSpan.EVERY_SKILL));
        var made = kits.get(kit);
        kits.change(kit, made.version(), new WriteKit(made.title(), change.apply(made)));
        kitDesk.frozen(district, kit);
    }

    private Rater seated(DistrictId district, SearchId search, String name) {
        var email = districts.panelistIn(district, name);
        return new Rater(panels.add(search, new AddMember(name, email, districts.person(email))), email, name);
    }

    private void admit(Opened opened, Rater rater) {
        actAs(opened, rater);
        declarations.sign(opened.search(), "What is said here stays here.", rater.name());
        declare(opened, rater, opened.candidates(), Conflict.NONE);
    }

    /** Leaves the member signed in. */
    public void declare(Opened opened, Rater rater, List<CandidateId> about, Conflict conflict) {
        actAs(opened, rater);
        declarations.declare(
                opened.search(),
                about.stream()
                        .map(one -> new Declare(one, conflict, conflict == Conflict.NONE ? "" : "Worked for them"))
                        .toList(),
                rater.name());
    }

    /** Makes the member the chair; for whoever keeps the search and is signed in. */
    public void lead(Opened opened, Rater rater) {
        panels.lead(opened.search(), rater.member());
    }

    /** For whoever keeps the search and is signed in. */
    public void takeOff(Opened opened, Rater rater) {
        panels.remove(opened.search(), rater.member());
    }

    public void actAs(Opened opened, Rater rater) {
        districts.actAs(rater.email(), opened.district());
    }

    public void actAsHr(Opened opened) {
        districts.actIn(opened.district(), Role.HR);
    }

    /** Codes of the questions in their order; the scorecard is begun. Leaves the member signed in. */
    public List<String> begin(Opened opened, Rater rater, CandidateId candidate) {
        actAs(opened, rater);
        return scorecards.open(opened.search(), candidate).questions().stream()
                .map(question -> question.code())
                .toList();
    }

    /** Gives the levels in the order of the questions, with a note each. Leaves the member signed in. */
    public void score(Opened opened, Rater rater, CandidateId candidate, List<Integer> levels) {
        var questions = begin(opened, rater, candidate);
        for (var at = 0; at < levels.size(); at++) {
            answers.record(
                    opened.search(), candidate, rater.member(), rated(questions.get(at), levels.get(at), "Heard it"));
        }
    }

    /** The same, and submits. */
    public void submit(Opened opened, Rater rater, CandidateId candidate, List<Integer> levels) {
        score(opened, rater, candidate, levels);
        answers.submit(opened.search(), candidate, rater.member(), UUID.randomUUID());
    }

    /** Another level of the first question on a scorecard that was opened again, and submits. Leaves the member signed in. */
    public void correct(Opened opened, Rater rater, CandidateId candidate, int level, String reason) {
        var question = begin(opened, rater, candidate).getFirst();
        answers.record(
                opened.search(),
                candidate,
                rater.member(),
                new RecordAnswer(UUID.randomUUID(), question, level, false, "Heard it", reason));
        answers.submit(opened.search(), candidate, rater.member(), UUID.randomUUID());
    }

    public static RecordAnswer rated(String question, @Nullable Integer level, String note) {
        return new RecordAnswer(UUID.randomUUID(), question, level, false, note, "");
    }

    /** The same level of every question of the kit. */
    public static List<Integer> all(int level) {
        return Stream.generate(() -> level).limit(10).toList();
    }
}
