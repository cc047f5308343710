package org.ctoportal.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.records.RecordLine;
import org.ctoportal.records.RecycledLine;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecordsViewTest extends ViewTest {

    @Autowired
    InterviewKitService kits;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private InterviewKitId kit;

    /** With a kit whose time is over. */
    private void openRecords() {
        district = districts.another("TX", CedarHollow.facts());
        districts.actIn(district, Role.HR);
        kit = kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL));
        clock.goTo(LocalDate.ofInstant(clock.instant(), clock.getZone()).plusYears(3));
        openIn(district, Role.HR);
        goTo("records");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @SuppressWarnings("unchecked")
    private static Grid<RecordLine> due() {
        return _get(Grid.class);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    @Test
    void what_is_due_is_counted_explained_and_destroyed_after_it_was_counted_and_approved() {
        openRecords();
        assertThat(_get(H1.class).getText()).isEqualTo("Records");
        assertThat(_find(NativeTableRow.class).stream()
                        .map(row -> row.getElement().getTextRecursively())
                        .toList())
                .anyMatch(text ->
                        text.startsWith("Interview kits" + "1" + "1" + "0" + "0") && text.contains("29 CFR 1602.40"));
        assertThat(GridKt._size(due())).isOne();

        press("Destroy");
        due().select(GridKt._get(due(), 0));
        press("Destroy");
        press("Destroy for good");
        var counted = _get(IntegerField.class, spec -> spec.withLabel("How many are they?"));
        assertThat(counted.isInvalid()).isTrue();
        _setValue(counted, 1);
        type("Approved by", "Records officer");
        press("Destroy for good");

        assertThat(GridKt._size(due())).isZero();
        goTo("records/certificates");
        assertThat(GridKt._size(_get(Grid.class))).isOne();
    }

    @Test
    void a_hold_on_a_kind_of_records_is_set_and_lifted_with_a_reason() {
        openRecords();
        goTo("records/holds");
        press("Set a hold");
        type("Name", "Charge 12");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "A charge was filed");
        @SuppressWarnings("unchecked")
        ComboBox<String> kinds = _get(ComboBox.class, spec -> spec.withLabel("All records of a kind"));
        _setValue(kinds, "interview-kit");
        _click(_find(Button.class, spec -> spec.withText("Set a hold")).getLast());

        assertThat(_get(H2.class, spec -> spec.withText("Charge 12"))).isNotNull();
        assertThat(_find(ListItem.class).stream().map(ListItem::getText)).contains("Interview kits: all");

        press("Lift the hold");
        _setValue(_get(TextArea.class), "Dismissed");
        _click(_find(Button.class, spec -> spec.withText("Lift the hold")).getLast());
        assertThat(_find(Button.class, spec -> spec.withText("Lift the hold"))).isEmpty();
    }

    @Test
    void a_deleted_draft_comes_back_from_the_bin() {
        openRecords();
        kits.delete(kit, kits.get(kit).version());
        goTo("records/bin");
        @SuppressWarnings("unchecked")
        Grid<RecycledLine> bin = _get(Grid.class);
        assertThat(GridKt._size(bin)).isOne();

        var actions = GridKt._getCellComponent(bin, 0, BinView.ACTIONS);
        assertThat(actions).isNotNull();
        _click(_get(actions, Button.class, spec -> spec.withText("Bring back")));

        assertThat(GridKt._size(bin)).isZero();
        assertThat(kits.get(kit).id()).isEqualTo(kit);
    }

    @Test
    void nobody_is_forgotten_by_half_a_name_or_while_they_work_here() {
        openRecords();
        goTo("records/erasure");
        type("Whole name", "Quentin");
        press("Show what would happen");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Whole name")).isInvalid())
                .isTrue();

        type("Whole name", "Quentin Nobody-Here");
        press("Show what would happen");
        assertThat(_find(Button.class, spec -> spec.withText("Forget for good")))
                .isEmpty();
        assertThat(_find(H2.class).stream().map(H2::getText)).containsExactly("What goes", "What stays, and why");
    }

    @Test
    void whoever_does_not_keep_records_finds_no_such_page() {
        district = districts.another("TX", CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        goTo("records");

        assertThat(_find(H1.class).stream().map(H1::getText)).doesNotContain("Records");
    }
}
