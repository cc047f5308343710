package org.ctoportal.interview.kit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Interview kits are found by what they ask, and by nobody who applied for the position. */
@Component
class InterviewKitSource implements SearchSource {

    private static final String POSITION = "position:";

    private final InterviewKitRepository kits;

    InterviewKitSource(InterviewKitRepository kits) {
        this.kits = kits;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.INTERVIEW_KIT;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.kit", InterviewKitRoutes.LIST, Permissions.KEEP_KITS));
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("InterviewKit", "title", "content"));
    }

    @Override
    public Collection<Long> numbers() {
        return kits.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return kits.findAllById(numbers).stream().map(InterviewKitSource::entry).toList();
    }

    private static SearchEntry entry(InterviewKit kit) {
        return new SearchEntry(
                kit.id(),
                kit.title(),
                kit.content().kit().questions().stream()
                        .flatMap(question -> Stream.concat(Stream.of(question.text()), question.probes().stream()))
                        .collect(Collectors.joining("\n")),
                InterviewKitRoutes.editorOf(new InterviewKitId(kit.id())),
                SearchEntry.Reader.whoMay(Permissions.KEEP_KITS)
                        .within(POSITION + kit.origin().document().value()),
                kit.standing().changedAt());
    }

    @Override
    public Set<String> closedTo(SignedInPerson person) {
        return person.may(Permissions.KEEP_KITS)
                ? kits.findClosedTo(person.id().value(), person.getUsername()).stream()
                        .map(document -> POSITION + document)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
