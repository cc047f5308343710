package org.ctoportal.interview.search;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.impact.SelectionFlow;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What applicants say of themselves for statistics, and whether a step of the search turned one group away more than
 * another. Answers go in and come out as numbers of many; every use is logged.
 */
@Service
@PreAuthorize(Permissions.MAY_READ_DEMOGRAPHICS)
public class AdverseImpactService {

    private static final Limit LOG = Limit.of(100);

    private final VoluntaryAnswerRepository answers;
    private final VoluntaryAccessRepository log;
    private final SearchAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;

    AdverseImpactService(
            VoluntaryAnswerRepository answers,
            VoluntaryAccessRepository log,
            SearchAccess access,
            CurrentUser currentUser,
            Clock clock) {
        this.answers = answers;
        this.log = log;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Keeps what an applicant said of themselves in place of an earlier answer. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_DEMOGRAPHICS)
    public void enter(SearchId search, CandidateId id, VoluntaryGroup answer) {
        var candidate = access.hold(search, id);
        answers.findByCandidateIdAndCategory(id.value(), answer.category())
                .ifPresentOrElse(
                        kept -> kept.change(answer), () -> answers.save(new VoluntaryAnswer(candidate, answer)));
        note(search, VoluntaryAct.ENTERED);
    }

    /** Forgets what an applicant said. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_DEMOGRAPHICS)
    public void forget(SearchId search, CandidateId id, VoluntaryCategory category) {
        access.hold(search, id);
        answers.findByCandidateIdAndCategory(id.value(), category).ifPresent(answers::delete);
        note(search, VoluntaryAct.FORGOTTEN);
    }

    /** The search from stage to stage by groups. */
    @Transactional
    public SelectionFlow flow(SearchId search, VoluntaryCategory category) {
        access.get(search);
        note(search, VoluntaryAct.READ);
        return ImpactStages.flow(answers.countGroups(search.value(), category));
    }

    /** The same, to be taken away. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_DEMOGRAPHICS)
    public SelectionFlow export(SearchId search, VoluntaryCategory category) {
        access.get(search);
        note(search, VoluntaryAct.EXPORTED);
        return ImpactStages.flow(answers.countGroups(search.value(), category));
    }

    /** Who used the answers of a search, the latest first. */
    @Transactional(readOnly = true)
    public List<VoluntaryAccessLine> log(SearchId search) {
        access.get(search);
        return log.findBySearchIdOrderByIdDesc(search.value(), LOG).stream()
                .map(VoluntaryAccess::line)
                .toList();
    }

    private void note(SearchId search, VoluntaryAct act) {
        log.save(new VoluntaryAccess(search, act, currentUser.get(), clock.instant()));
    }
}
