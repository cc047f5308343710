package org.ctoportal.jobdescription.run;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The turns of a run: each is one transaction, so that a document is either brought along and noted, or neither. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class UpgradeTurnService {

    private final UpgradeRunRepository runs;
    private final UpgradeRunDocumentRepository turns;
    private final JobDescriptionUpgradeService upgrades;
    private final DraftService drafts;
    private final Clock clock;

    UpgradeTurnService(
            UpgradeRunRepository runs,
            UpgradeRunDocumentRepository turns,
            JobDescriptionUpgradeService upgrades,
            DraftService drafts,
            Clock clock) {
        this.runs = runs;
        this.turns = turns;
        this.upgrades = upgrades;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The turn that comes next; none when the run is through, stopped, or somebody else's, or its versions are not in use. */
    @Transactional
    public OptionalLong next(long runId, String worker) {
        var run = runs.findWithLockById(runId).orElseThrow();
        if (!run.goesOn(worker, clock.instant())) {
            return OptionalLong.empty();
        }
        if (!run.to().equals(upgrades.inUse())) {
            run.stop();
            return OptionalLong.empty();
        }
        var turn = turns.findFirstByRunIdAndOutcomeOrderById(runId, TurnOutcome.WAITING);
        if (turn.isEmpty()) {
            run.finish();
            return OptionalLong.empty();
        }
        return OptionalLong.of(turn.get().id());
    }

    /** Takes the turn, unless the run was stopped or the turn taken meanwhile. */
    @Transactional
    public void take(long runId, String worker, long turnId) {
        var run = runs.findWithLockById(runId).orElseThrow();
        var turn = turns.findById(turnId).orElseThrow();
        if (run.goesOn(worker, clock.instant()) && turn.isWaiting()) {
            turn.ends(bring(turn));
        }
    }

    /** Notes that a turn could not be taken; its document is as it was. */
    @Transactional
    public void fail(long runId, String worker, long turnId) {
        var run = runs.findWithLockById(runId).orElseThrow();
        if (run.goesOn(worker, clock.instant())) {
            turns.findById(turnId).orElseThrow().ends(TurnOutcome.FAILED);
        }
    }

    private TurnOutcome bring(UpgradeRunDocument turn) {
        drafts.hold(turn.document());
        var preview = upgrades.plan(turn.document());
        if (preview.isCurrent()) {
            return TurnOutcome.DONE;
        }
        if (!preview.plan().asksNothing()) {
            return TurnOutcome.NEEDS_LOOK;
        }
        upgrades.apply(preview, Map.of());
        return TurnOutcome.DONE;
    }
}
