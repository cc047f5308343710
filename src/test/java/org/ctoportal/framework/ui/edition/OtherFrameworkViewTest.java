package org.ctoportal.framework.ui.edition;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.SecondFramework;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second framework beside the one in use: it takes its place only if somebody says so. */
class OtherFrameworkViewTest extends ViewTest {

    private static final String USED = "K12-CTO-STARTER";

    @Autowired
    SecondFramework second;

    @Autowired
    TemplateStoreService store;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    EditionService editions;

    private DistrictId district;

    @BeforeEach
    void publishASecondFramework() {
        district = districts.another(Map.of());
        second.publishIn(district);
    }

    @Test
    void another_framework_is_used_only_after_somebody_was_asked() {
        openIn(district, Role.SUPERINTENDENT);
        goTo(FrameworkRoutes.versionsOf(SecondFramework.CODE));

        click("Use for new documents");
        assertThat(store.currentFramework().code()).isEqualTo(USED);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(store.currentFramework().code()).isEqualTo(SecondFramework.CODE);
    }

    @Test
    void publishing_another_framework_leaves_the_one_in_use_in_its_place() {
        var id = editions.derive(
                versions.versions(SecondFramework.CODE).getFirst().line().id());
        editions.sendToReview(id, "Nothing yet.");
        openIn(district, Role.HR);
        goTo(FrameworkRoutes.editionOf(id.value()));

        click("Publish");
        var from = _get(DatePicker.class, spec -> spec.withLabel("Use for new documents from"));
        assertThat(from.getValue()).isNull();
        assertThat(from.getHelperText()).contains("New documents use").contains("unless");
        _click(_find(Button.class, spec -> spec.withText("Publish")).getLast());

        assertThat(versions.versions(SecondFramework.CODE)).hasSize(2);
        assertThat(store.currentFramework().code()).isEqualTo(USED);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
