package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.impact.FlowStep;
import org.ctoportal.interview.impact.GroupFlow;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AdverseImpactServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateImportService imports;

    @Autowired
    StageService stages;

    @Autowired
    AdverseImpactService impact;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Scenario S8 in small: 10 and 8 applied, 6 and 2 screened in, 3 and 1 interviewed, 1 and 0 offered. */
    @Test
    void groups_are_counted_at_every_stage_they_ever_reached() {
        var men = applied(VoluntaryGroup.MALE, 10, 6, 3, 1);
        applied(VoluntaryGroup.FEMALE, 8, 2, 1, 0);
        desk.candidate(search, "Somebody who says nothing");
        stages.move(search, new MoveCandidates(new HashSet<>(men.subList(0, 3)), CandidateStage.WITHDRAWN, ""));

        assertThat(impact.flow(search, VoluntaryCategory.SEX).reached())
                .isEqualTo(Map.of("MALE", List.of(10, 6, 3, 1, 0), "FEMALE", List.of(8, 2, 1, 0, 0)));
        assertThat(impact.flow(search, VoluntaryCategory.RACE).reached()).isEmpty();
    }

    /** The bottom line ends with the offer, as S8 has it; whether somebody takes it is a step of its own. */
    @Test
    void hiring_is_the_last_step_and_no_part_of_the_bottom_line() {
        var men = applied(VoluntaryGroup.MALE, 10, 8, 7, 6);
        stages.move(search, new MoveCandidates(new HashSet<>(men.subList(0, 5)), CandidateStage.HIRED, ""));
        var flow = impact.flow(search, VoluntaryCategory.SEX);

        assertThat(flow.bottomLine()).returns("APPLIED", FlowStep::from).returns("OFFERED", FlowStep::to);
        assertThat(flow.components().getLast().groups()).containsExactly(new GroupFlow("MALE", 6, 5));
    }

    @Test
    void an_answer_is_replaced_and_forgotten() {
        var id = desk.candidate(search, "Ana Ruiz");
        impact.enter(search, id, VoluntaryGroup.MALE);
        impact.enter(search, id, VoluntaryGroup.FEMALE);

        assertThat(impact.flow(search, VoluntaryCategory.SEX).reached()).containsOnlyKeys("FEMALE");
        impact.forget(search, id, VoluntaryCategory.SEX);
        assertThat(impact.log(search)).first().returns(VoluntaryAct.FORGOTTEN, VoluntaryAccessLine::act);
        assertThat(impact.flow(search, VoluntaryCategory.SEX).reached()).isEmpty();
    }

    /** S8.2. */
    @Test
    void every_use_is_logged_with_who_and_what() {
        var id = desk.candidate(search, "Ana Ruiz");
        impact.enter(search, id, VoluntaryGroup.ASIAN);
        impact.export(search, VoluntaryCategory.RACE);
        districts.actIn(district, Role.SUPERINTENDENT);
        impact.flow(search, VoluntaryCategory.RACE);

        assertThat(impact.log(search))
                .extracting(VoluntaryAccessLine::act, VoluntaryAccessLine::by)
                .containsExactly(
                        Tuple.tuple(VoluntaryAct.READ, "SUPERINTENDENT C"),
                        Tuple.tuple(VoluntaryAct.EXPORTED, "HR C"),
                        Tuple.tuple(VoluntaryAct.ENTERED, "HR C"));
    }

    /** S8.2: the numbers are taken away by human resources alone. */
    @Test
    void the_superintendent_reads_numbers_and_takes_none_away() {
        var id = desk.candidate(search, "Ana Ruiz");
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> impact.export(search, VoluntaryCategory.SEX));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> impact.enter(search, id, VoluntaryGroup.MALE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HR", "SUPERINTENDENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_reads_them(Role role) {
        districts.actInFirst(role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> impact.flow(search, VoluntaryCategory.SEX));
    }

    private List<CandidateId> applied(VoluntaryGroup group, Integer... counts) {
        var names = IntStream.rangeClosed(1, counts[0])
                .mapToObj(number -> group + " " + number)
                .collect(Collectors.joining("\n"));
        imports.take(search, names);
        var ids = candidates.list(search).stream()
                .filter(one -> one.name().startsWith(group.name()))
                .map(CandidateSummary::id)
                .toList();
        ids.forEach(id -> impact.enter(search, id, group));
        var through = List.of(
                CandidateStage.SCREENED, CandidateStage.INTERVIEWED, CandidateStage.FINALIST, CandidateStage.OFFERED);
        var rest = Arrays.asList(counts[1], counts[2], counts[3], counts[3]);
        for (var at = 0; at < rest.size(); at++) {
            stages.move(search, new MoveCandidates(new HashSet<>(ids.subList(0, rest.get(at))), through.get(at), ""));
        }
        return ids;
    }
}
