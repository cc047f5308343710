package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.PackVersionId;
import org.junit.jupiter.api.Test;

class InterviewKitTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duty DRAFTED = new Duty("LV-R1", "LV", "Leads");
    private static final Duty APPROVED = new Duty("LV-R2", "LV", "Leads the office");

    private final InterviewKit kit = new InterviewKit(
            origin(KitOrigin.DRAFT, 7),
            new WriteKit(
                    "Chief Technology Officer",
                    new KitContent(
                            CedarHollowKit.kit(),
                            Map.of(),
                            List.of(DRAFTED),
                            Materials.NONE,
                            false,
                            KitScoring.STANDARD,
                            ContentLanguage.ENGLISH)),
            "HR",
            NOW);

    @Test
    void a_kit_of_a_draft_takes_over_revision_and_duties_of_what_was_approved_and_keeps_its_questions() {
        kit.follow(position(3, 7));

        assertThat(kit.origin()).isEqualTo(origin(3, 7));
        assertThat(kit.content().duties()).containsExactly(APPROVED);
        assertThat(kit.content().kit()).isEqualTo(CedarHollowKit.kit());
        assertThat(kit.content().language()).isEqualTo(ContentLanguage.ENGLISH);
    }

    @Test
    void there_is_nothing_to_take_over_before_an_approval() {
        assertThatExceptionOfType(DescriptionNotApprovedException.class)
                .isThrownBy(() -> kit.follow(position(KitOrigin.DRAFT, 7)));
    }

    @Test
    void what_was_approved_with_another_version_of_the_framework_is_not_what_is_asked_about() {
        assertThatExceptionOfType(OtherFrameworkException.class).isThrownBy(() -> kit.follow(position(3, 8)));
        assertThat(kit.origin()).isEqualTo(origin(KitOrigin.DRAFT, 7));
    }

    /** The seal is one that such a kit was frozen with. */
    @Test
    void a_kit_kept_before_there_was_a_choice_is_english_and_keeps_its_seal() {
        var content = kit.content();
        var kept = KitJson.write(content).replace(",\"language\":\"ENGLISH\"", "");

        assertThat(kept).doesNotContain("ENGLISH");
        assertThat(KitJson.read(kept)).isEqualTo(content);
        assertThat(KitJson.read(kept).seal())
                .isEqualTo("06507b76c58cf7aaa8b0c2646a2757878a5378035634f5c903776124433b7697")
                .isNotEqualTo(content.writtenIn(ContentLanguage.SPANISH).seal());
    }

    private static Position position(int revision, long framework) {
        return new Position(
                origin(revision, framework), "Chief Technology Officer", ContentLanguage.SPANISH, List.of(APPROVED));
    }

    private static KitOrigin origin(int revision, long framework) {
        return new KitOrigin(new DocumentId(5), revision, new PackVersionId(framework));
    }
}
