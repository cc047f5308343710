package org.ctoportal.assessment.matrix.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.ctoportal.assessment.matrix.MatrixDesk;
import org.ctoportal.assessment.matrix.SkillsMatrixRoutes;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SkillsMatrixViewTest extends ViewTest {

    @Autowired
    SelfAssessmentFounding founding;

    private DistrictId district;
    private MatrixDesk team;

    @BeforeEach
    void gather() {
        district = districts.another(CedarHollow.facts());
        team = new MatrixDesk(districts, founding, district);
    }

    @Test
    void consent_given_on_ones_own_page_puts_a_row_with_the_name_into_the_matrix() {
        var email = team.leader("Casey Duarte");
        team.submitted(email, 3);
        openAs(email, district);
        goTo(SelfAssessmentRoutes.LIST);
        _get(Button.class, spec -> spec.withText("Show me by name")).click();
        _assertOne(Button.class, spec -> spec.withText("Withdraw consent"));

        openIn(district, Role.HR);
        goTo(SkillsMatrixRoutes.MATRIX);
        var cell = _find(NativeButton.class, spec -> spec.withText("3.0 ○")).getFirst();
        assertThat(cell.getElement().getAttribute("aria-label"))
                .startsWith("Leadership and Vision, Casey Duarte: 3.0. Run 1");
        ComponentUtil.fireEvent(cell, new ClickEvent<>(cell));

        assertThat(_get(Section.class, spec -> spec.withClasses("matrix-explanation"))
                        .getElement()
                        .getTextRecursively())
                .contains("Casey Duarte: 3.0", "15 ÷ 5 = 3", "1.00 below the target of 4", "LV-S1 ");
    }

    @Test
    void three_without_consent_are_one_row_and_the_district_in_numbers() {
        Stream.of(2, 3, 4).forEach(level -> team.submitted(team.leader("Hidden " + level), level));

        openIn(district, Role.SUPERINTENDENT);
        goTo(SkillsMatrixRoutes.MATRIX);
        assertThat(_find(NativeButton.class, spec -> spec.withText("3.0 ○"))).hasSize(10);
        assertThat(text()).contains("3 people together").doesNotContain("Hidden");

        goTo(SkillsMatrixRoutes.DASHBOARD);
        assertThat(text())
                .contains("No job description is approved yet", "Under way in")
                .doesNotContain("Hidden");
    }

    @Test
    void with_nobody_the_pages_say_how_numbers_come_here() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(SkillsMatrixRoutes.MATRIX);
        _assertOne(EmptyState.class);
        goTo(SkillsMatrixRoutes.DASHBOARD);
        _assertOne(EmptyState.class);
    }

    private static String text() {
        return _get(Div.class, spec -> spec.withClasses("page")).getElement().getTextRecursively();
    }
}
