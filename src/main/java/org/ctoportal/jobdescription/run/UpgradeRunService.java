package org.ctoportal.jobdescription.run;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs that bring along every job description which asks nothing. Stopped and resumed, each document has one turn. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class UpgradeRunService {

    private final UpgradeRunRepository runs;
    private final UpgradeRunDocumentRepository turns;
    private final JobDescriptionUpgradeService upgrades;
    private final UpgradeWorker worker;
    private final CurrentUser currentUser;
    private final Clock clock;

    UpgradeRunService(
            UpgradeRunRepository runs,
            UpgradeRunDocumentRepository turns,
            JobDescriptionUpgradeService upgrades,
            UpgradeWorker worker,
            CurrentUser currentUser,
            Clock clock) {
        this.runs = runs;
        this.turns = turns;
        this.upgrades = upgrades;
        this.worker = worker;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest run of the district. */
    @Transactional(readOnly = true)
    public Optional<RunProgress> latest() {
        return runs.findFirstByOrderByIdDesc().map(this::progress);
    }

    /**
     * Starts a run of all job descriptions behind, unless one is under way.
     *
     * @throws RunUnderWayException when somebody else starts one at the same moment
     */
    @Transactional
    public void start() {
        var now = clock.instant();
        var last = runs.findFirstByOrderByIdDesc();
        if (last.filter(run -> run.state(now) == RunState.RUNNING).isPresent()) {
            return;
        }
        last.ifPresent(UpgradeRun::finish);
        var token = UUID.randomUUID().toString();
        var run = begun(last.map(UpgradeRun::number).orElse(0) + 1, token);
        turns.saveAll(upgrades.allBehind().stream()
                .map(document -> new UpgradeRunDocument(run.id(), document))
                .toList());
        workAfterwards(run.id(), token);
    }

    private UpgradeRun begun(int number, String token) {
        try {
            return runs.saveAndFlush(new UpgradeRun(
                    number, upgrades.inUse(), token, currentUser.get().name(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw new RunUnderWayException(e);
        }
    }

    /** Stops the run between two documents. */
    @Transactional
    public void stop(long id) {
        held(id).stop();
    }

    /** Goes on with a run that was stopped or broke off. */
    @Transactional
    public void resume(long id) {
        var token = UUID.randomUUID().toString();
        if (held(id).resume(token, clock.instant())) {
            workAfterwards(id, token);
        }
    }

    /** The worker sees the run only once it is stored. */
    private void workAfterwards(long id, String token) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.work(id, token);
            }
        });
    }

    private UpgradeRun held(long id) {
        return runs.findWithLockById(id).orElseThrow(DocumentNotFoundException::new);
    }

    private RunProgress progress(UpgradeRun run) {
        return new RunProgress(
                run.id(),
                run.state(clock.instant()),
                run.startedBy(),
                run.startedAt(),
                turns.tally(run.id()).stream().collect(Collectors.toMap(Tally::outcome, Tally::count)));
    }
}
