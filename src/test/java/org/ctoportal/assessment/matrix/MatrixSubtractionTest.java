package org.ctoportal.assessment.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.ctoportal.assessment.feedback.report.Equations;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.ScoredSkill;
import org.ctoportal.assessment.score.StatementRating;
import org.ctoportal.assessment.self.SelfAssessmentDeleted;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfAssessmentSubmitted;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Fraction;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever looks after every submission, consent, withdrawal and deletion knows a system of equations: every number is a sum
 * of what people gave, or what somebody gave. Nothing of a run that was never shown by name may follow from all of them,
 * and nothing of two such runs together.
 */
@IntegrationTest
@Tag("once")
class MatrixSubtractionTest {

    private static final int PEOPLE = 8;
    private static final int STEPS = 45;
    private static final String SKILL = "LV";
    private static final Instant FIRST_YEAR = Instant.parse("2025-10-01T12:00:00Z");
    private static final Instant SECOND_YEAR = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    SkillsMatrixService matrices;

    @Autowired
    MatrixConsentService consents;

    @Autowired
    MatrixEntryRepository entries;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    SelfAssessmentFounding founding;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TwoDistricts districts;

    /** A run of somebody; a later edition of it, or one begun anew after a deletion, is another. */
    private record Run(int person, int number, int edition, Fraction score, int year) {}

    private final List<Run> runs = new ArrayList<>();
    private final Map<Long, Run> entered = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final List<Fraction[]> equations = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final List<SelfAssessmentId> sheets = new ArrayList<>();
    private DistrictId district;

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nothing_of_fewer_than_three_people_follows_from_all_states(int seed) {
        var random = new Random(seed);
        gather();
        for (var step = 0; step < STEPS; step++) {
            act(random);
            look();
        }

        var known = new Equations(runs.size());
        equations.stream()
                .map(equation -> Arrays.copyOf(equation, runs.size()))
                .map(MatrixSubtractionTest::filled)
                .forEach(known::learn);
        assertThat(equations).as("something was shown").hasSizeGreaterThan(STEPS / 4);
        assertThat(secrets()).isNotEmpty().noneMatch(known::tell);
    }

    private void gather() {
        district = districts.another(CedarHollow.facts());
        var desk = new MatrixDesk(districts, founding, district);
        for (var at = 0; at < PEOPLE; at++) {
            emails.add(desk.leader("Person " + at));
            districts.actAs(emails.get(at), district);
            people.add(districts.person(emails.get(at)));
            sheets.add(assessments.begin(MatrixDesk.LEADER));
        }
    }

    private void act(Random random) {
        var person = random.nextInt(PEOPLE);
        districts.actAs(emails.get(person), district);
        switch (random.nextInt(8)) {
            case 0 -> consents.consent();
            case 1 -> consents.withdraw();
            case 2 ->
                tell(new SelfAssessmentDeleted(
                        sheets.get(person),
                        people.get(person),
                        InstrumentKind.TECHNOLOGY_LEADER,
                        1 + random.nextInt(3),
                        random.nextBoolean()));
            default -> submit(person, 1 + random.nextInt(3), random);
        }
    }

    /** Every run has a score that no other has. */
    private void submit(int person, int number, Random random) {
        var answered = 3 + random.nextInt(3);
        var levels = IntStream.range(0, answered)
                .mapToObj(at -> new StatementRating("LV-S" + at, 1 + random.nextInt(5)))
                .toList();
        var second = runs.size() > 15;
        var scores = AssessmentScores.of(
                List.of(new ScoredSkill(SKILL, "Leadership", "I", BigDecimal.TEN, BigDecimal.valueOf(4), 5)),
                Map.of(SKILL, levels),
                3);
        tell(new SelfAssessmentSubmitted(
                sheets.get(person),
                people.get(person),
                InstrumentKind.TECHNOLOGY_LEADER,
                number,
                second ? SECOND_YEAR : FIRST_YEAR,
                scores));
        var run = new Run(
                person,
                number,
                runs.size(),
                scores.find(SKILL).orElseThrow().score().orElseThrow(),
                second ? 2026 : 2025);
        runs.add(run);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> entries.findAll().stream()
                        .filter(entry -> entry.personId() == people.get(person).value() && entry.run() == number)
                        .filter(entry -> !entry.isCounted() || !entered.containsKey(entry.id()))
                        .forEach(entry -> entered.put(entry.id(), run)));
    }

    private void tell(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(event));
    }

    private void look() {
        districts.actIn(district, Role.HR);
        var figures = matrices.view().figures();
        var counted = new TransactionTemplate(transactions)
                .execute(status -> entries.findAll().stream()
                        .filter(MatrixEntry::isCounted)
                        .toList());
        for (var year : figures.years()) {
            var sum = year.of(SKILL);
            var those = counted.stream()
                    .filter(entry -> entry.schoolYear() == year.year().start())
                    .map(entry -> entered.get(entry.id()))
                    .toList();
            assertThat(Fraction.sum(those.stream().map(Run::score)))
                    .as("the sum says whom it is of")
                    .isEqualTo(sum.sum());
            assertThat(those).hasSize(sum.people()).hasSizeGreaterThanOrEqualTo(3);
            learn(those);
        }
        figures.namedByYear().forEach(this::seen);
    }

    private void seen(NamedRun shown) {
        var score = shown.skills().get(SKILL).mean();
        runs.stream()
                .filter(run -> people.get(run.person()).equals(shown.owner().id())
                        && run.number() == shown.run()
                        && run.score().equals(score))
                .forEach(run -> {
                    named.add(runs.indexOf(run));
                    learn(List.of(run));
                });
    }

    private void learn(List<Run> those) {
        var row = new Fraction[runs.size()];
        Arrays.fill(row, Fraction.ZERO);
        those.forEach(run -> row[runs.indexOf(run)] = Fraction.ONE);
        equations.add(row);
    }

    private static Fraction[] filled(Fraction[] row) {
        for (var at = 0; at < row.length; at++) {
            row[at] = row[at] == null ? Fraction.ZERO : row[at];
        }
        return row;
    }

    private List<Fraction[]> secrets() {
        var hidden = IntStream.range(0, runs.size())
                .filter(at -> !named.contains(at))
                .toArray();
        var secrets = new ArrayList<Fraction[]>();
        for (var one : hidden) {
            for (var two : hidden) {
                if (one <= two) {
                    var row = filled(new Fraction[runs.size()]);
                    row[one] = Fraction.ONE;
                    row[two] = Fraction.ONE;
                    secrets.add(row);
                }
            }
        }
        return secrets;
    }
}
