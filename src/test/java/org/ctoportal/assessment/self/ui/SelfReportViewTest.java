package org.ctoportal.assessment.self.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.RobinVale;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelfReportViewTest extends ViewTest {

    @Autowired
    SelfAssessmentFounding founding;

    @Autowired
    SelfAssessmentService assessments;

    private DistrictId district;
    private SelfAssessmentId id;

    @BeforeEach
    void assess() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        var levels = RobinVale.LEVELS.values().stream()
                .flatMap(List::stream)
                .map(String::valueOf)
                .collect(Collectors.joining());
        id = founding.found(
                        new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                        List.of(new FinishedRun(levels, Duration.ZERO)))
                .getFirst();
        goTo(SelfAssessmentRoutes.reportOf(id));
    }

    /** S9.3 and the numbers behind it, on the screen. */
    @Test
    void the_report_says_what_comes_first_and_how_each_number_comes_about() {
        assertThat(_get(OrderedList.class, spec -> spec.withClasses("self-order"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Instructional Focus and Professional Development(4 − 2.4) × 12 = 19.2");
        assertThat(_find(Svg.class)).hasSize(2);

        _find(Details.class).getFirst().setOpened(true);

        assertThat(_get(UnorderedList.class, spec -> spec.withClasses("self-formulas"))
                        .getElement()
                        .getTextRecursively())
                .contains("(2 + 2 + 3 + 3 + 2) ÷ 5 = 2.4", "÷ 100 = 3.224");
    }

    @Test
    void a_share_needs_somebody_and_the_reader_is_told_what_the_owner_sees() {
        _click(_get(Button.class, spec -> spec.withText("Share")));
        @SuppressWarnings("unchecked")
        ComboBox<Colleague> reader = _get(ComboBox.class);
        assertThat(reader.isInvalid()).isTrue();

        var human = districts.personIn(district, Role.HR);
        reader.setValue(reader.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(human))
                .findFirst()
                .orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Share")));

        assertThat(_get(Button.class, spec -> spec.withText("Take back")).isVisible())
                .isTrue();
        openIn(district, Role.HR);
        goTo(SelfAssessmentRoutes.sharedOf(id));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("page-subtitle"))
                        .getText())
                .contains("sees that you looked at it");
        assertThat(_find(Details.class)).isEmpty();
    }

    @Test
    void it_is_deleted_once_that_is_confirmed() {
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(assessments.mine()).hasSize(1);

        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(assessments.mine()).isEmpty();
    }
}
