package org.ctoportal.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileValuesViewTest extends ViewTest {

    @Autowired
    DistrictProfileService profiles;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(Map.of("titleix.phone", "(608) 555-0142"));
        openIn(district, Role.HR);
        goTo(AuthoringRoutes.PROFILE);
    }

    @Test
    void what_the_district_entered_stands_in_its_field() {
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title IX coordinator telephone"))
                        .getValue())
                .isEqualTo("(608) 555-0142");
        assertThat(text()).contains("Nondiscrimination notice8 values are still empty.");
    }

    @Test
    void a_value_is_kept_as_it_is_typed() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Salary schedule")), "  Schedule C ");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Mailing address")), "100 Main Street\nCedar Hollow");

        assertThat(profiles.profile().facts())
                .containsEntry("schedule.name", "Schedule C")
                .containsEntry("district.address", "100 Main Street\nCedar Hollow");
        assertThat(text()).contains("Saved");
    }

    @Test
    void a_value_that_cannot_be_is_told_at_its_field_and_the_stored_one_stands() {
        var email = _get(TextField.class, spec -> spec.withLabel("Title IX coordinator email"));
        _setValue(email, "hr@example.org");

        _setValue(email, "nowhere");

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).isEqualTo("Enter an email address, such as hr@example.org.");
        assertThat(email.getValue()).isEqualTo("nowhere");
        assertThat(profiles.profile().facts()).containsEntry("titleix.email", "hr@example.org");
    }

    private static String text() {
        return _get(ProfileValuesView.class).getElement().getTextRecursively();
    }
}
