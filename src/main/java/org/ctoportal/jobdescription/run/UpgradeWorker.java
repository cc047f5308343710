package org.ctoportal.jobdescription.run;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Takes the turns of a run on the side, as the person who started it and so in that person's district. */
@Component
class UpgradeWorker {

    private static final Logger log = LoggerFactory.getLogger(UpgradeWorker.class);
    /** Districts that bring their documents along at the same time; more wait for a resume. */
    private static final int MOST = 4;

    private final UpgradeTurnService turns;
    private final SimpleAsyncTaskExecutor background = new SimpleAsyncTaskExecutor("upgrade-run-");

    UpgradeWorker(UpgradeTurnService turns) {
        this.turns = turns;
        background.setDaemon(true);
        background.setConcurrencyLimit(MOST);
        background.setRejectTasksWhenLimitReached(true);
    }

    void work(long run, String token) {
        var person = new SecurityContextImpl(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        try {
            background.execute(new DelegatingSecurityContextRunnable(() -> takeTurns(run, token), person));
        } catch (TaskRejectedException e) {
            log.info("Run {} waits: as many runs as there may be are under way", run);
        }
    }

    private void takeTurns(long run, String token) {
        for (var turn = turns.next(run, token); turn.isPresent(); turn = turns.next(run, token)) {
            try {
                turns.take(run, token, turn.getAsLong());
            } catch (RuntimeException e) {
                log.warn("Turn {} of run {} failed; its document is as it was", turn.getAsLong(), run, e);
                turns.fail(run, token, turn.getAsLong());
            }
        }
    }
}
