package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.ReasonLetterDetails;
import org.ctoportal.interview.search.ReasonLetterService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.interview.search.StaleCandidateException;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** One candidate: who they are, how far they are, their documents, and what they asked for or claim. */
@Route(SearchRoutes.CANDIDATE)
@RolesAllowed(Permissions.READ_SEARCHES)
class CandidateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient CandidateService candidates;
    private final transient StageService stages;
    private final transient CandidateFileService files;
    private final transient VeteransPreferenceService preference;
    private final transient ReasonLetterService letters;
    private final transient AdverseImpactService impact;
    private final boolean mayKeep;
    private final ZoneId zone;
    private final Div stage = new Div();
    private PageHeader header = new PageHeader("");
    private SearchId search = new SearchId(0);
    private CandidateId id = new CandidateId(0);
    private @Nullable CandidateSummary candidate;
    private @Nullable ConfidentialPanel confidential;

    CandidateView(
            SearchService searches,
            CandidateService candidates,
            StageService stages,
            CandidateFileService files,
            VeteransPreferenceService preference,
            ReasonLetterService letters,
            AdverseImpactService impact,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.searches = searches;
        this.candidates = candidates;
        this.stages = stages;
        this.files = files;
        this.preference = preference;
        this.letters = letters;
        this.impact = impact;
        this.zone = districts.profile().timeZone();
        this.mayKeep = currentUser.get().may(Permissions.KEEP_SEARCHES);
        addClassNames("page", "candidate");
        stage.addClassName("candidate-main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = SearchParameters.search(event);
        id = SearchParameters.candidate(event);
        var of = SearchParameters.found(() -> searches.get(search));
        candidate = SearchParameters.found(() -> candidates.get(search, id));
        build(of);
    }

    private void build(SearchDetails of) {
        removeAll();
        header = new PageHeader(getPageTitle());
        header.setSubtitle(of.title() + " · " + SearchWords.origin(of));
        var back = new RouterLink(
                getTranslation("interview.search.back"),
                SearchView.class,
                new RouteParameters(SearchRoutes.ID, String.valueOf(search.value())));
        back.addClassName("button");
        header.addAction(back);
        var asked = confidentiality();
        confidential = asked;
        showStage();
        var main = new Div(stage, documents(), asked);
        var side = new Div(person(), claim());
        if (mayKeep) {
            side.add(new AnswersPanel(
                    answer -> impact.enter(search, id, answer), category -> impact.forget(search, id, category)));
        }
        main.addClassName("candidate-main");
        side.addClassName("candidate-side");
        var body = new Div(main, side);
        body.addClassName("candidate-body");
        add(header, body);
    }

    private void showStage() {
        stage.removeAll();
        stage.add(new StagePanel(candidate(), stages.history(search, id), zone, mayKeep ? this::move : null));
        if (candidate().reached().hasReached(CandidateStage.FINALIST)) {
            letters.find(search, id).ifPresent(this::showLetter);
        }
    }

    private void showLetter(ReasonLetterDetails letter) {
        var panel = new LetterPanel(search, candidate(), letter, letters.mayMail(candidate()), zone);
        if (mayKeep && !letter.isSent()) {
            panel.offer(
                    candidate(),
                    letters.mayMail(candidate()) ? () -> sent(letters.mail(search, id)) : null,
                    () -> sent(letters.sentOnPaper(search, id)));
        }
        stage.add(panel);
    }

    private void sent(ReasonLetterDetails letter) {
        Notices.done(getTranslation(
                letter.sentTo().isEmpty() ? "interview.search.letter.noted" : "interview.search.letter.posted"));
        showStage();
    }

    private void move() {
        new MoveDialog(List.of(candidate()), command -> stages.move(search, command), this::moved).open();
    }

    private void moved() {
        refresh();
        showStage();
    }

    private FilesPanel documents() {
        return new FilesPanel(
                () -> files.list(search, id),
                file -> SearchRoutes.fileOf(search, id, file),
                mayKeep ? command -> files.add(search, id, command) : null,
                file -> files.remove(search, id, file));
    }

    private PersonPanel person() {
        return new PersonPanel(
                candidate(), mayKeep ? candidates.colleagues() : List.of(), mayKeep ? this::change : null);
    }

    private void change(WriteCandidate command) {
        try {
            candidates.change(search, id, candidate().version(), command);
            refresh();
            showStage();
            Notices.done(getTranslation("interview.search.saved"));
        } catch (StaleCandidateException e) {
            refresh();
            Notices.problem(getTranslation(
                    "interview.search.stale",
                    candidate().name(),
                    candidate().email(),
                    candidate().phone()));
        }
    }

    private ConfidentialPanel confidentiality() {
        return new ConfidentialPanel(candidate(), mayKeep ? this::keepConfidential : null);
    }

    private void keepConfidential(@Nullable LocalDate day) {
        candidates.keepConfidential(search, id, day);
        refresh();
    }

    private ClaimPanel claim() {
        return new ClaimPanel(
                preference.claimOf(search, id), mayKeep ? command -> preference.claim(search, id, command) : null);
    }

    /** What is typed elsewhere on the page and not saved stays. */
    private void refresh() {
        candidate = candidates.get(search, id);
        header.setTitle(getPageTitle());
        Objects.requireNonNull(confidential).show(candidate());
    }

    private CandidateSummary candidate() {
        return Objects.requireNonNull(candidate);
    }

    @Override
    public String getPageTitle() {
        return candidate().code() + " " + candidate().name();
    }
}
