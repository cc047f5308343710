package org.ctoportal.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatedPerson;
import org.ctoportal.identity.Seats;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** The people of the district are found by whoever keeps them. */
@Component
class PersonSource implements SearchSource {

    private final Seats seats;
    private final CurrentDistrict currentDistrict;

    PersonSource(Seats seats, CurrentDistrict currentDistrict) {
        this.seats = seats;
        this.currentDistrict = currentDistrict;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.PERSON;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.invite", PeopleRoutes.PEOPLE, Permissions.KEEP_PEOPLE));
    }

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.itself("Person", "name", "email"), Followed.by("Membership", "personId", "title", "role"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return people().stream().map(person -> person.id().value()).toList();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return people().stream()
                .filter(person -> numbers.contains(person.id().value()))
                .map(person -> new SearchEntry(
                        person.id().value(),
                        person.name(),
                        person.title() + " " + person.email(),
                        PeopleRoutes.of(person.email()),
                        SearchEntry.Reader.whoMay(Permissions.KEEP_PEOPLE),
                        Instant.EPOCH))
                .toList();
    }

    private List<SeatedPerson> people() {
        return seats.list(currentDistrict.id());
    }
}
