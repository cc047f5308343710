package org.ctoportal.jobdescription.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.OlderDocuments;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class UpgradeRunTest {

    private static final Logger log = LoggerFactory.getLogger(UpgradeRunTest.class);
    /** Shows the same as a thousand; {@code -Dportal.test.documents=1000} shows those too. */
    private static final int MANY = Integer.getInteger("portal.test.documents", 200);

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Autowired
    UpgradeRunService runs;

    @Autowired
    UpgradeRunRepository stored;

    @Autowired
    UpgradeRunDocumentRepository turns;

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    DraftService drafts;

    @Autowired
    OtherVersions versions;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private OlderDocuments older;
    private DocumentContent content;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        older = new OlderDocuments(drafts, jobDescriptions, versions);
        content = older.content();
    }

    @AfterEach
    void end() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void many_documents_are_brought_along_once_each_though_the_run_is_stopped_and_resumed() {
        var reworded = content.withWording("JD-SERVICE", "We serve.");
        var all = draft(MANY - 2);
        var asking = List.of(older.draft("Asking 1", reworded), older.draft("Asking 2", reworded));
        assertThat(upgrades.countBehind(upgrades.inUse())).isEqualTo(MANY);

        var begun = System.nanoTime();
        runs.start();
        var half = await(progress -> progress.count(TurnOutcome.DONE) >= MANY / 4);
        runs.stop(half.id());
        var stopped = latest();
        assertThat(stopped.state()).isEqualTo(RunState.STOPPED);
        assertThat(stopped.count(TurnOutcome.WAITING)).isPositive();
        runs.resume(half.id());
        var done = await(progress -> progress.state() == RunState.DONE);
        log.info("{} documents brought along in {} ms", MANY, (System.nanoTime() - begun) / 1_000_000);

        assertThat(done.counts())
                .containsEntry(TurnOutcome.DONE, (long) all.size())
                .containsEntry(TurnOutcome.NEEDS_LOOK, 2L);
        assertThat(summaries())
                .filteredOn(summary -> all.contains(summary.id()))
                .hasSize(all.size())
                .allSatisfy(summary -> assertThat(summary.lastRevision()).isEqualTo(1))
                .allSatisfy(summary -> assertThat(summary.versions()).isEqualTo(upgrades.inUse()));
        assertThat(upgrades.allBehind()).containsExactlyElementsOf(asking);
    }

    @Test
    void a_run_that_broke_off_counts_as_stopped_and_can_be_resumed() {
        var documents = draft(3);
        var run = stored.save(new UpgradeRun(
                1, upgrades.inUse(), "gone", "Somebody", Clock.systemUTC().instant()));
        turns.saveAll(documents.stream()
                .map(document -> new UpgradeRunDocument(run.id(), document))
                .toList());
        runs.resume(run.id());
        assertThat(latest().count(TurnOutcome.WAITING))
                .as("its worker may still be there")
                .isEqualTo(3);

        clock.advance(Duration.ofMinutes(2));
        assertThat(latest().state()).isEqualTo(RunState.STOPPED);
        runs.resume(run.id());

        assertThat(await(progress -> progress.state() == RunState.DONE).count(TurnOutcome.DONE))
                .isEqualTo(3);
    }

    @Test
    void a_document_that_cannot_be_brought_along_stays_as_it_was_and_holds_up_no_other() {
        var broken = older.draft("", content);
        var before = drafts.get(broken);
        draft(2);

        runs.start();
        var done = await(progress -> progress.state() == RunState.DONE);

        assertThat(done.count(TurnOutcome.FAILED)).isEqualTo(1);
        assertThat(done.count(TurnOutcome.DONE)).isEqualTo(2);
        assertThat(drafts.get(broken)).isEqualTo(before);
    }

    @Test
    void while_one_run_is_under_way_no_other_starts() {
        draft(1);
        var run = stored.save(new UpgradeRun(1, upgrades.inUse(), "elsewhere", "Somebody", clock.instant()));

        runs.start();

        assertThat(latest().id()).isEqualTo(run.id());
    }

    @Asvs(20)
    @Test
    void of_two_people_who_start_at_once_one_does() throws Exception {
        draft(5);
        var ready = new CyclicBarrier(2);
        Callable<Void> starting = () -> {
            districts.actIn(district, Role.HR);
            try {
                ready.await();
                runs.start();
            } catch (RunUnderWayException e) {
                // The other was first.
            } finally {
                districts.signOut();
            }
            return null;
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var outcome : people.invokeAll(List.of(starting, starting))) {
                outcome.get();
            }
        }

        assertThat(stored.findAll()).hasSize(1);
        assertThat(await(progress -> progress.state() == RunState.DONE).count(TurnOutcome.DONE))
                .isEqualTo(5);
    }

    @Test
    void a_run_for_versions_that_are_not_in_use_any_more_stops() {
        var run = stored.save(new UpgradeRun(1, older.versions(), "gone", "Somebody", clock.instant()));
        turns.save(new UpgradeRunDocument(run.id(), draft(1).getFirst()));
        runs.stop(run.id());

        runs.resume(run.id());

        assertThat(await(progress -> progress.state() == RunState.STOPPED).count(TurnOutcome.WAITING))
                .isEqualTo(1);
    }

    @Test
    void another_district_sees_no_run_and_stops_none() {
        var run = stored.save(new UpgradeRun(1, upgrades.inUse(), "elsewhere", "Somebody", clock.instant()));
        districts.actInSecond(Role.SUPERINTENDENT);

        assertThat(runs.latest()).isEmpty();
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> runs.stop(run.id()));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> runs.resume(run.id()));
    }

    @Test
    void who_only_reads_starts_none() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> runs.start());
    }

    private List<DocumentId> draft(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> older.draft("Position " + number, content))
                .toList();
    }

    private List<DocumentSummary> summaries() {
        return jobDescriptions.list("", PageRequest.of(0, 2 * MANY));
    }

    private RunProgress latest() {
        return runs.latest().orElseThrow();
    }

    private RunProgress await(Predicate<RunProgress> reached) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!reached.test(latest())) {
            assertThat(System.nanoTime()).as("%s", latest()).isLessThan(end);
            pause();
        }
        return latest();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
