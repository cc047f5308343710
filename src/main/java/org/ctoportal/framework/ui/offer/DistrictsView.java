package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.offer.OfferService;
import org.ctoportal.framework.offer.ServedDistrict;
import org.ctoportal.framework.offer.ServedDistrictService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** A version of the district's own in the other districts the person serves: offered, used, and what is reworded there. */
@Route(FrameworkRoutes.DISTRICTS)
@RolesAllowed(Permissions.KEEP_TEMPLATES)
class DistrictsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_CODES = 10;

    private final transient ServedDistrictService served;
    private final transient OfferService offers;
    private final PageHeader header;
    private final Div content = new Div();

    DistrictsView(ServedDistrictService served, OfferService offers, CurrentUser currentUser) {
        this.served = served;
        this.offers = offers;
        this.header = new PageHeader(getTranslation("districts.title"));
        addClassNames("page", "narrow", "districts");
        header.setSubtitle(
                getTranslation("districts.subtitle", currentUser.get().districtName()));
        content.addClassName("districts-content");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DistrictsPlace.of(event.getLocation()));
    }

    private void show(DistrictsPlace place) {
        content.removeAll();
        var count = served.count();
        var versions = served.versions();
        if (count == 0 || versions.isEmpty()) {
            content.add(empty(count == 0 ? "districts.none" : "districts.noVersion"));
            return;
        }
        var version = place.version() == 0 ? versions.getFirst() : find(versions, place.version());
        var here = new DistrictsPlace(version.id().value(), Pages.within(place.page(), count), place.parts());
        content.add(choice(versions, version));
        showDistricts(version, here, count);
        content.add(new RewordedList(served.rewordings(version.id()), here));
    }

    private EmptyState empty(String key) {
        var empty = new EmptyState(getTranslation(key), getTranslation(key + ".hint"));
        var link = new Anchor(FrameworkRoutes.FRAMEWORK, getTranslation("districts.templates"));
        link.addClassName("button");
        empty.addAction(link);
        return empty;
    }

    private static PackLine find(List<PackLine> versions, long id) {
        return versions.stream()
                .filter(version -> version.id().value() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Select<PackLine> choice(List<PackLine> versions, PackLine chosen) {
        var select = new Select<PackLine>();
        select.setLabel(getTranslation("districts.version"));
        select.setItems(versions);
        select.setItemLabelGenerator(version -> version.version() + " · " + version.name());
        select.setValue(chosen);
        select.addClassName("districts-version");
        select.addValueChangeListener(
                event -> go(new DistrictsPlace(event.getValue().id().value(), 1, 1)));
        return select;
    }

    private void showDistricts(PackLine version, DistrictsPlace place, int count) {
        var shown = served.districts(version.id(), (place.page() - 1) * Pages.ROWS, Pages.ROWS);
        var list = new UnorderedList();
        list.addClassNames("panel", "served-districts");
        shown.forEach(district -> list.add(new DistrictRow(
                district,
                receiver -> offer(version, List.of(receiver), place),
                receiver -> withdraw(version, receiver, place))));
        var missing =
                shown.stream().filter(district -> district.offeredAt() == null).toList();
        var heading = new Div(new H2(getTranslation("districts.list")));
        heading.addClassName("districts-heading");
        if (missing.size() > 1) {
            heading.add(new Button(
                    getTranslation("districts.offerAll", missing.size()), click -> offer(version, missing, place)));
        }
        content.add(
                heading,
                list,
                new Pages(
                        place.page(),
                        count,
                        (other, words) -> place.on(other, place.parts()).link(words)));
    }

    private void offer(PackLine version, List<ServedDistrict> receivers, DistrictsPlace place) {
        try {
            offers.offer(
                    version.id(), receivers.stream().map(ServedDistrict::id).toList());
            Notices.done(getTranslation("districts.done.offered", version.version(), receivers.size()));
        } catch (LicensedWordsException e) {
            var codes = e.codes().stream().limit(MOST_CODES).toList();
            var more = e.codes().size() - codes.size();
            Notices.problem(getTranslation("districts.problem.licensed", String.join(", ", codes), more));
        } catch (UnknownPackVersionException e) {
            Notices.problem(getTranslation("districts.problem.retired"));
        }
        show(place);
    }

    private void withdraw(PackLine version, ServedDistrict receiver, DistrictsPlace place) {
        offers.withdraw(version.id(), receiver.id());
        Notices.done(getTranslation("districts.done.withdrawn", receiver.name()));
        show(place);
    }

    private void go(DistrictsPlace place) {
        getUI().ifPresent(ui -> ui.navigate(DistrictsView.class, place.query()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("districts.title");
    }
}
