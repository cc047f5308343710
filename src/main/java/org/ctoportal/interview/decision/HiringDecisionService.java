package org.ctoportal.interview.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.ResultNotOpenException;
import org.ctoportal.interview.result.ResultSettledException;
import org.ctoportal.interview.result.SteppedBackException;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CodedCandidate;
import org.ctoportal.interview.search.CodedCandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.StageService;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a search ends with: written on what the panel gave, kept edition by edition, final once. */
@Service("searchDecisionService")
@PreAuthorize(Permissions.MAY_DECIDE_SEARCHES)
public class HiringDecisionService {

    private static final Limit MOST_STEPS = Limit.of(50);

    private final DecisionRepository decisions;
    private final DecisionEditionRepository editions;
    private final PanelResultService results;
    private final CodedCandidateService candidates;
    private final StageService stages;
    private final TemplateStoreService templates;
    private final CurrentUser currentUser;
    private final Clock clock;

    HiringDecisionService(
            DecisionRepository decisions,
            DecisionEditionRepository editions,
            PanelResultService results,
            CodedCandidateService candidates,
            StageService stages,
            TemplateStoreService templates,
            CurrentUser currentUser,
            Clock clock) {
        this.decisions = decisions;
        this.editions = editions;
        this.results = results;
        this.candidates = candidates;
        this.stages = stages;
        this.templates = templates;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Nothing chosen yet where nobody began. Whoever stepped back from a candidate learns only whether it is final. */
    @Transactional(readOnly = true)
    public DecisionDetails get(SearchId search) {
        var result = results.get(search);
        var kept = decisions.findBySearchId(search.value());
        var content = kept.map(Decision::content).orElse(WriteDecision.EMPTY);
        var record = kept.<PanelRecord>map(Decision::frozen).orElse(result.record());
        var isFinal = kept.filter(decision -> decision.finality() != null).isPresent();
        var out = isFinal ? Map.<String, CandidateStage>of() : out(search);
        var details = new DecisionDetails(
                search,
                result.title(),
                content,
                kept.map(Decision::lastEdition).orElse(0),
                record,
                out,
                kept.map(decision -> steps(decision)).orElse(List.of()),
                isFinal ? Set.of() : DecisionProblem.of(record, content, out.keySet()),
                kept.<FinalDecision>map(Decision::finality).orElse(null),
                result.steppedBack());
        return result.steppedBack().isEmpty() ? details : details.closedTo(result.steppedBack());
    }

    /**
     * Keeps what it says as its next edition.
     *
     * @param seen the edition the person saw
     * @throws StaleDecisionException when there is a later one
     * @throws DecisionFinalException when it is final
     * @throws RefusedDecisionException when it chooses somebody who is not in the search any more
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     */
    @Transactional
    public DecisionDetails keep(SearchId search, int seen, WriteDecision command) {
        requireUninvolved(search);
        var decision = held(search, seen);
        // Whoever was chosen and withdrew since stays until somebody else is chosen: no other word of the decision is
        // lost.
        if (!command.chosen().equals(decision.content().chosen()) && out(search).containsKey(command.chosen())) {
            throw new RefusedDecisionException(Set.of(DecisionProblem.OUT_OF_SEARCH));
        }
        editions.save(decision.write(command, author(), clock.instant()));
        decisions.flush();
        return get(search);
    }

    /**
     * The first ninety days of a candidate by what the panel saw least of, to begin from; nothing is kept.
     *
     * @throws ResultNotOpenException while somebody of the panel is still rating
     */
    @Transactional(readOnly = true)
    public List<PlanStep> suggestPlan(SearchId search, String candidate) {
        var record = results.whole(search);
        return HirePlan.of(
                record.result().get(candidate), templates.framework(record.kit().framework()));
    }

    /**
     * Makes it say again what it said in an edition. What it said in between stays in the list.
     *
     * @throws StaleDecisionException when there is a later one than was seen, or none of that number
     */
    @Transactional
    public DecisionDetails bringBack(SearchId search, int seen, int number) {
        requireUninvolved(search);
        var decision = held(search, seen);
        var earlier =
                editions.findByDecisionIdAndNumber(decision.id(), number).orElseThrow(StaleDecisionException::new);
        return keep(search, seen, earlier.content());
    }

    /**
     * Makes it final: its words and everything the panel gave never change again, and the chosen one moves to the offer.
     *
     * @throws RefusedDecisionException when something is missing
     * @throws SteppedBackException for somebody who stepped back from one of the candidates
     * @throws org.ctoportal.interview.search.RefusedMoveException when the chosen one left the search meanwhile
     * @throws StaleDecisionException when there is a later edition than was seen
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DecisionDetails finish(SearchId search, int seen) {
        var record = settled(search);
        var decision = held(search, seen);
        var problems =
                DecisionProblem.of(record, decision.content(), out(search).keySet());
        if (!problems.isEmpty()) {
            throw new RefusedDecisionException(problems);
        }
        decision.finish(record, author(), clock.instant());
        stages.offer(
                search,
                Objects.requireNonNull(record.people().get(decision.content().chosen()))
                        .id());
        decisions.flush();
        return get(search);
    }

    private PanelRecord settled(SearchId search) {
        try {
            return results.settle(search);
        } catch (ResultNotOpenException e) {
            throw new RefusedDecisionException(Set.of(DecisionProblem.RATING));
        } catch (ResultSettledException e) {
            throw new DecisionFinalException();
        }
    }

    /** By code. */
    private Map<String, CandidateStage> out(SearchId search) {
        return candidates.interviewed(search).stream()
                .filter(one -> !one.stage().isActive())
                .collect(Collectors.toMap(CodedCandidate::code, CodedCandidate::stage));
    }

    private void requireUninvolved(SearchId search) {
        if (!results.get(search).steppedBack().isEmpty()) {
            throw new SteppedBackException();
        }
    }

    private Decision held(SearchId search, int seen) {
        var decision =
                decisions.findWithLockBySearchId(search.value()).orElseGet(() -> decisions.save(new Decision(search)));
        if (decision.finality() != null) {
            throw new DecisionFinalException();
        }
        if (decision.lastEdition() != seen) {
            throw new StaleDecisionException();
        }
        return decision;
    }

    private List<DecisionStep> steps(Decision decision) {
        return editions.findByDecisionIdOrderByNumberDesc(decision.id(), MOST_STEPS).stream()
                .map(DecisionEdition::step)
                .toList();
    }

    private String author() {
        return currentUser.get().name();
    }
}
