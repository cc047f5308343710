package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ctoportal.jobdescription.EmphasisProfile.SkillEmphasis;
import org.ctoportal.jobdescription.EmphasisProfile.Weighed;
import org.ctoportal.jobdescription.EmphasisQuiz.Side;
import org.junit.jupiter.api.Test;

class EmphasisProfileTest {

    private static final int ROUNDS = 2000;

    private static final List<Weighed> STARTER = IntStream.range(0, 10)
            .mapToObj(i ->
                    weighed("S" + i, List.of(15, 15, 10, 12, 9, 9, 9, 7, 7, 7).get(i)))
            .toList();

    private final Random random = new Random(4);

    @Test
    void without_answers_the_shares_are_the_reference_weights() {
        var profile = EmphasisProfile.of(STARTER, List.of());

        assertThat(profile.skills())
                .extracting(SkillEmphasis::share)
                .containsExactlyElementsOf(STARTER.stream()
                        .map(skill -> skill.weight().setScale(1))
                        .toList());
        assertThat(profile.skills()).extracting(SkillEmphasis::duties).containsExactly(3, 3, 2, 3, 2, 2, 2, 1, 1, 1);
    }

    @Test
    void an_answer_adds_its_points_to_the_weights() {
        var profile = EmphasisProfile.of(STARTER, List.of(side("x", Map.of("S9", 25))));

        assertThat(profile.skills().getLast())
                .returns(25, SkillEmphasis::points)
                .returns(new BigDecimal("32"), SkillEmphasis::total)
                .returns(new BigDecimal("25.6"), SkillEmphasis::share)
                .returns(4, SkillEmphasis::duties);
    }

    @Test
    void what_rounding_leaves_over_goes_to_the_largest_remainders() {
        assertThat(EmphasisProfile.shares(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly(334, 333, 333);
        assertThat(EmphasisProfile.shares(List.of(new BigDecimal("0.5"), new BigDecimal(6))))
                .containsExactly(77, 923);
        assertThat(EmphasisProfile.shares(List.of(BigDecimal.ZERO))).containsExactly(0);
    }

    @Test
    void shares_always_add_up_to_one_hundred_and_duties_to_twenty() {
        for (var round = 0; round < ROUNDS; round++) {
            var profile = EmphasisProfile.of(anySkills(), anySides());

            assertThat(profile.skills().stream().map(SkillEmphasis::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
            assertThat(profile.areas().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
            assertThat(profile.skills().stream().mapToInt(SkillEmphasis::duties).sum())
                    .isEqualTo(20);
            assertThat(profile.skills())
                    .allSatisfy(skill -> assertThat(skill.duties()).isBetween(1, DutySelection.HIGHEST_EMPHASIS));
        }
    }

    @Test
    void whoever_has_the_larger_share_never_has_fewer_duties() {
        for (var round = 0; round < ROUNDS; round++) {
            var skills = EmphasisProfile.of(anySkills(), anySides()).skills();
            for (var one : skills) {
                assertThat(skills)
                        .filteredOn(other -> other.share().compareTo(one.share()) > 0)
                        .allSatisfy(other -> assertThat(other.duties()).isGreaterThanOrEqualTo(one.duties()));
            }
        }
    }

    @Test
    void more_points_never_make_a_share_smaller() {
        for (var round = 0; round < ROUNDS; round++) {
            var skills = anySkills();
            var sides = new ArrayList<>(anySides());
            var before = EmphasisProfile.of(skills, sides).shareOf("S3");
            sides.add(side("more", Map.of("S3", 1 + random.nextInt(9))));

            assertThat(EmphasisProfile.of(skills, sides).shareOf("S3")).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void a_skill_brings_no_more_duties_than_the_framework_has() {
        var profile = EmphasisProfile.of(
                List.of(
                        new Weighed("S0", "", "A", new BigDecimal(99), 2),
                        new Weighed("S1", "", "A", new BigDecimal(1), 3),
                        new Weighed("S2", "", "A", BigDecimal.ZERO, 0)),
                List.of());

        assertThat(profile.skills()).extracting(SkillEmphasis::duties).containsExactly(2, 3, 0);
    }

    @Test
    void the_weightiest_answers_describe_the_leader() {
        var sides = List.of(
                side("counts data", Map.of("S9", 1)),
                side("sets direction", Map.of("S0", 5)),
                side("plans", Map.of("S1", 3)),
                side("teaches", Map.of("S3", 2)));
        var profile = EmphasisProfile.of(STARTER, sides);

        assertThat(profile.leader(sides)).isEqualTo("sets direction, plans and teaches");
        assertThat(profile.leader(sides.subList(0, 1))).isEqualTo("counts data");
        assertThat(profile.leader(List.of())).isEmpty();
    }

    private List<Weighed> anySkills() {
        return IntStream.range(0, 10)
                .mapToObj(i -> weighed("S" + i, 1 + random.nextInt(30)))
                .toList();
    }

    private List<Side> anySides() {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> side("x" + i, Map.of("S" + random.nextInt(10), random.nextInt(9))))
                .toList();
    }

    private static Weighed weighed(String code, int weight) {
        return new Weighed(code, code, "A" + code.charAt(1) % 3, new BigDecimal(weight), 4);
    }

    private static Side side(String describes, Map<String, Integer> points) {
        return new Side(describes, describes, describes, points);
    }
}
