package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.ProfileValues.ProfileGroup;
import org.ctoportal.authoring.ProfileValuesService;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SaveStatus;

/** The district's own values for what documents print: contacts, terms, names. Kept as they are typed. */
@Route(AuthoringRoutes.PROFILE)
@Menu(title = "menu.district.profile", order = 10)
@RolesAllowed(Permissions.KEEP_PROFILE)
class ProfileValuesView extends Div implements HasDynamicTitle {

    private final transient ProfileValuesService values;
    private final transient Clock clock;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();

    ProfileValuesView(ProfileValuesService values, DistrictProfileService districts, Clock clock) {
        this.values = values;
        this.clock = clock;
        var district = districts.profile();
        this.zone = district.timeZone();
        addClassName("page");
        var header = new PageHeader(district.name());
        header.setSubtitle(getTranslation("authoring.profile.subtitle"));
        header.addAction(status);
        var groups = new Div();
        groups.addClassName("profile-groups");
        values.groups().forEach(group -> groups.add(section(group)));
        add(header, groups);
    }

    private Section section(ProfileGroup group) {
        var section = new Section(new H2(group.title()));
        section.addClassName("panel");
        var empty = group.blanks().stream()
                .filter(blank -> blank.required() && blank.value().isBlank())
                .count();
        if (empty > 0) {
            var hint = new Paragraph(getTranslation("authoring.profile.empty", empty));
            hint.addClassName("hint");
            section.add(hint);
        }
        group.blanks().forEach(blank -> section.add(new BlankField(blank, (seen, value) -> keep(blank, seen, value))));
        return section;
    }

    private Optional<String> keep(Blank blank, String seen, String value) {
        status.notSaved();
        try {
            values.keep(blank.name(), seen, value);
        } catch (ChangeConflictException e) {
            return Optional.of(getTranslation("authoring.profile.conflict", e.theirs()));
        }
        status.saved(clock.instant(), zone);
        return Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.district.profile");
    }
}
