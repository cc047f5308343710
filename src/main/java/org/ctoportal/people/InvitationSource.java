package org.ctoportal.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Whoever is invited is found by whoever keeps the people of the district. */
@Component
class InvitationSource implements SearchSource {

    private final InvitationRepository invitations;

    InvitationSource(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.INVITATION;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Invitation"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return invitations.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return invitations.findAllById(numbers).stream()
                .map(one -> new SearchEntry(
                        one.id(),
                        one.name(),
                        one.seat().title() + " " + one.email().value(),
                        PeopleRoutes.of(one.email().value()),
                        SearchEntry.Reader.whoMay(Permissions.KEEP_PEOPLE),
                        one.endsAt()))
                .toList();
    }
}
