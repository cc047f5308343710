package org.ctoportal.framework.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packs taken apart and put together again. */
class PackPartsTest {

    private static final List<ReadPack> PACKS = PackReader.read(StarterPacks.all());

    @ParameterizedTest
    @EnumSource
    void a_pack_taken_apart_and_put_together_says_the_same(PackKind kind) {
        var pack = pack(kind);

        var again = PackReader.together("again", kind, PackParts.of(pack), PACKS);

        assertThat(again.canonical()).isEqualTo(pack.canonical());
        assertThat(again.hash()).isEqualTo(pack.hash());
    }

    @ParameterizedTest
    @EnumSource
    void every_part_of_a_pack_has_fields_and_stands_in_a_list_its_parent_may_have(PackKind kind) {
        for (var part : PackParts.of(pack(kind))) {
            assertThat(PartFields.of(kind, part.id().list()))
                    .as("%s", part.id())
                    .isNotEmpty();
            var parent = part.parent();
            if (parent != null && !part.id().list().equals(FrameworkSchema.SCALES)) {
                assertThat(PartFields.lists(kind, parent.list()))
                        .contains(part.id().list());
            }
        }
    }

    @Test
    void every_part_has_a_name_of_its_own() {
        assertThat(PackParts.of(pack(PackKind.FRAMEWORK)))
                .extracting(PackPart::id)
                .doesNotHaveDuplicates()
                .contains(
                        new PartId("packs", "K12-CTO-STARTER"),
                        new PartId("scales", "rubric"),
                        new PartId("areas", "A1"),
                        new PartId("skills", "LV"),
                        new PartId("interview_questions", "LV-I1"));
    }

    @Test
    void a_reworded_item_is_the_only_thing_that_changes() {
        var changed =
                changed(PackKind.FRAMEWORK, "LV-N1", content -> content.replaceFirst("\"text\":\"", "\"text\":\"Now "));

        assertThat(changed.framework(new PackVersionId(0))
                        .skills()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .text())
                .startsWith("Now ");
        assertThat(changed.hash()).isNotEqualTo(pack(PackKind.FRAMEWORK).hash());
    }

    @Test
    void weights_that_do_not_add_up_are_refused_with_the_sum() {
        assertThatExceptionOfType(PackRefusedException.class)
                .isThrownBy(() -> changed(
                        PackKind.FRAMEWORK,
                        "A1",
                        content ->
                                content.replace("\"reference_weight_percent\":40", "\"reference_weight_percent\":41")))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(PackProblem::reason)
                        .anySatisfy(reason -> assertThat(reason).contains("add up to 101, not to 100")));
    }

    @Test
    void a_reference_to_nothing_is_refused_whatever_other_packs_refer_to() {
        var withoutSkill = new ArrayList<>(PackParts.of(pack(PackKind.CLAUSES)));
        withoutSkill.removeIf(part -> part.id().equals(new PartId("variables", "position.title")));

        assertThatExceptionOfType(PackRefusedException.class)
                .isThrownBy(() -> PackReader.together("edition", PackKind.CLAUSES, withoutSkill, PACKS))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("edition")));
    }

    private static ReadPack changed(PackKind kind, String code, UnaryOperator<String> change) {
        var parts = PackParts.of(pack(kind)).stream()
                .map(part -> part.id().code().equals(code) ? part.saying(change.apply(part.content())) : part)
                .toList();
        return PackReader.together("edition", kind, parts, PACKS);
    }

    private static ReadPack pack(PackKind kind) {
        return PACKS.stream().filter(pack -> pack.kind() == kind).findFirst().orElseThrow();
    }
}
