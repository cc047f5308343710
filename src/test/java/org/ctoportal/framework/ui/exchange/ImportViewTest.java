package org.ctoportal.framework.ui.exchange;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.edition.EditionId;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file on its way into a district's edition, as the person who brings it sees it. */
class ImportViewTest extends ViewTest {

    private static final PartId DUTY = new PartId("responsibilities", "LV-R1");
    private static final String SHEET = """
            kind,code,parent,text
            responsibility,LV-R1,LV,Sit at the table where the district decides.
            responsibility,LV-RNEW,LV,Speak at every board meeting.
            """;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    PackShelf shelf;

    private DistrictId district;

    @BeforeEach
    void openTheScreen() {
        district = districts.another(Map.of());
        openIn(district, Role.SUPERINTENDENT);
        goTo(FrameworkRoutes.IMPORT);
    }

    @Test
    void who_may_not_keep_templates_does_not_get_there() {
        close();
        openIn(district, Role.BOARD_SECRETARY);
        goTo(FrameworkRoutes.IMPORT);

        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void a_sheet_of_items_is_looked_at_and_then_taken_over_into_an_edition() {
        upload("items.csv", SHEET);

        assertThat(result())
                .contains("This would go into our edition of K12-CTO-STARTER 1.0.0.")
                .contains("LV-RNEW · Responsibilities")
                .contains("LV-R1 · Responsibilities: Text")
                .doesNotContain("in error");
        _click(_get(Button.class, spec -> spec.withText("Take it over into our edition")));

        assertThat(_get(H1.class).getText()).startsWith("Our edition of");
        assertThat(part(derived(), DUTY).part().values())
                .containsEntry("text", "Sit at the table where the district decides.");
    }

    @Test
    void nothing_is_begun_before_somebody_says_so() {
        upload("items.csv", SHEET);

        assertThat(part(derived(), DUTY).part().values().get("text"))
                .isNotEqualTo("Sit at the table where the district decides.");
    }

    @Test
    void a_mistake_is_named_with_its_row_and_column_and_the_rest_can_be_taken() {
        upload("items.csv", SHEET + "responsibility,X,NOWHERE,Lost.\n");

        assertThat(result()).contains("row 4, column C, X: “NOWHERE” is no area or skill");
        assertThat(_find(Button.class, spec -> spec.withText("Take it over into our edition")))
                .hasSize(1);
    }

    @Test
    void a_changed_scale_is_named_in_words() {
        var text = StarterPacks.text("framework-content.yaml");
        var scale = text.indexOf("  self_assessment:");

        upload(
                "framework.yaml",
                text.substring(0, scale) + text.substring(scale).replaceFirst("label: \"", "$0Quite "));

        assertThat(result()).contains("Scales › Self-assessment › Levels").doesNotContain("self_assessment");
    }

    @Test
    void a_file_that_is_none_says_so_and_offers_nothing() {
        upload("picture.bin", "nothing of use");

        assertThat(result()).contains("This file cannot be taken in. Nothing was changed.");
        assertThat(_find(Button.class, spec -> spec.withText("Take it over into our edition")))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the group of conflicts holds codes
    void what_both_changed_keeps_our_words_unless_it_is_marked() {
        var id = derived();
        parts.reword(id, DUTY, part(id, DUTY).part().content(), Map.of("text", "Our own words."));
        upload("items.csv", SHEET);

        CheckboxGroup<String> conflicts = _get(CheckboxGroup.class);
        assertThat(conflicts.getLabel()).isEqualTo("1 changed both here and in the file");
        conflicts.setValue(Set.of("LV-R1"));
        _click(_get(Button.class, spec -> spec.withText("Take it over into our edition")));

        assertThat(part(id, DUTY).part().values())
                .containsEntry("text", "Sit at the table where the district decides.");
    }

    private static void upload(String name, String text) {
        UploadKt._upload(_get(Upload.class), name, "text/csv", text.getBytes(UTF_8));
    }

    private static String result() {
        var section = _get(Section.class, spec -> spec.withClasses("import-preview"));
        _find(section, Details.class).forEach(details -> details.setOpened(true));
        return section.getElement().getTextRecursively();
    }

    private EditionId derived() {
        return editions.derive(shelf.newest(PackKind.FRAMEWORK));
    }

    private EditionPart part(EditionId id, PartId part) {
        return editions.get(id).parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
