package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at one draft in the very same moment, again and again. */
@IntegrationTest
class TwoEditorsTest {

    private static final int ROUNDS = 15;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    DraftService drafts;

    @Autowired
    OtherVersions versions;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void changes_of_different_things_both_survive() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var theirs = new OwnClause("OWN-a" + round, "SUMMARY", "", "theirs " + round);
            var yours = new OwnClause("OWN-b" + round, "SUMMARY", "", "yours " + round);

            for (var outcome : atOnce(
                    () -> jobDescriptions.change(id, new Change.AddOwn(theirs)),
                    () -> jobDescriptions.change(id, new Change.AddOwn(yours)))) {
                outcome.get();
            }

            assertThat(jobDescriptions.get(id).content().own()).contains(theirs, yours);
        }
    }

    @Test
    void of_two_changes_of_the_same_thing_one_stands_and_the_other_person_sees_both() throws Exception {
        var seen = "";
        for (var round = 0; round < ROUNDS; round++) {
            var before = seen;
            var theirs = "theirs " + round;
            var yours = "yours " + round;

            var conflicts = atOnce(
                            () -> jobDescriptions.change(id, new Change.Reword("JD-SERVICE", before, theirs)),
                            () -> jobDescriptions.change(id, new Change.Reword("JD-SERVICE", before, yours)))
                    .stream()
                    .map(TwoEditorsTest::problem)
                    .filter(problem -> problem != null)
                    .toList();

            assertThat(conflicts).singleElement().isInstanceOf(ChangeConflictException.class);
            var conflict = (ChangeConflictException) conflicts.getFirst();
            assertThat(List.of(conflict.theirs(), conflict.yours())).containsExactlyInAnyOrder(theirs, yours);
            seen = jobDescriptions.get(id).content().wording().get("JD-SERVICE");
            assertThat(seen).isEqualTo(conflict.theirs());
        }
    }

    @Test
    void answers_and_a_sentence_changed_at_once_both_survive() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var seen = jobDescriptions.get(id).answers();
            var wanted = new DraftJobDescription(
                    "Officer " + round,
                    seen.reportsTo(),
                    200 + round,
                    seen.salaryMin(),
                    seen.salaryMax(),
                    seen.reports(),
                    seen.cetl());
            var own = new OwnClause("OWN-c" + round, "SUMMARY", "", "own " + round);

            for (var outcome : atOnce(
                    () -> jobDescriptions.answer(id, seen, wanted),
                    () -> jobDescriptions.change(id, new Change.AddOwn(own)))) {
                outcome.get();
            }

            assertThat(jobDescriptions.get(id).answers()).isEqualTo(wanted);
            assertThat(jobDescriptions.get(id).content().own()).contains(own);
        }
    }

    @Test
    void two_people_who_export_at_once_take_the_same_revision() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            jobDescriptions.change(id, new Change.AddOwn(new OwnClause("OWN-d" + round, "SUMMARY", "", "d")));

            var outcomes = atOnce(() -> exports.keep(id), () -> exports.keep(id));

            assertThat(outcomes.get(0).get()).isEqualTo(outcomes.get(1).get()).isEqualTo(round + 1);
        }
        assertThat(exports.revisions(id)).extracting(RevisionSummary::number).hasSize(ROUNDS);
    }

    @Test
    void a_revision_kept_while_somebody_types_is_one_state_of_the_draft() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var own = new OwnClause("OWN-e" + round, "SUMMARY", "", "e" + round);

            var outcomes = atOnce(() -> exports.keep(id), () -> jobDescriptions.change(id, new Change.AddOwn(own)));

            for (var outcome : outcomes) {
                outcome.get();
            }
            var after = exports.keep(id);
            assertThat(jobDescriptions.get(id).content().own()).contains(own);
            assertThat(jobDescriptions.get(id).revision()).isEqualTo(after);
        }
    }

    @Test
    void an_upgrade_and_a_change_at_once_lose_neither() throws Exception {
        var older = new OlderDocuments(drafts, jobDescriptions, versions);
        for (var round = 0; round < ROUNDS; round++) {
            var behind = older.draft();
            var seen = upgrades.plan(behind);
            var own = new OwnClause("OWN-f" + round, "SUMMARY", "", "f" + round);

            var outcomes = atOnce(
                    () -> upgrades.apply(seen, Map.of()),
                    () -> jobDescriptions.change(behind, new Change.AddOwn(own)).revision());

            outcomes.get(1).get();
            var refused = problem(outcomes.getFirst());
            var after = drafts.get(behind);
            assertThat(after.content().own()).contains(own);
            assertThat(after.versions()).isEqualTo(refused == null ? upgrades.inUse() : older.versions());
            assertThat(refused)
                    .satisfiesAnyOf(
                            problem -> assertThat(problem).isNull(),
                            problem -> assertThat(problem).isInstanceOf(StaleUpgradeException.class));
        }
    }

    /** Both start when both are ready, one as the superintendent and one as the director of human resources. */
    private <T> List<Future<T>> atOnce(Callable<T> one, Callable<T> other) throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            return people.invokeAll(
                    List.of(() -> as(Role.SUPERINTENDENT, start, one), () -> as(Role.HR, start, other)));
        }
    }

    private <T> T as(Role role, CyclicBarrier start, Callable<T> work) throws Exception {
        districts.actIn(district, role);
        try {
            start.await();
            return work.call();
        } finally {
            districts.signOut();
        }
    }

    private static Throwable problem(Future<?> outcome) {
        try {
            outcome.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
