package org.ctoportal.credential.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** The catalogue is found by titles, letters and issuers. Its entries have codes; here each has its place for a number. */
@Component
class CredentialSource implements SearchSource {

    private final CatalogueShelf shelf;

    CredentialSource(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.CREDENTIAL;
    }

    @Override
    public List<Followed> follows() {
        return Stream.of("OwnType", "RetiredType", "StoredPack")
                .map(Followed::all)
                .toList();
    }

    @Override
    public boolean isReplacedAsWhole() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return LongStream.rangeClosed(1, shelf.catalogue().types().size())
                .boxed()
                .toList();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var catalogue = shelf.catalogue();
        return numbers.stream()
                .filter(number -> number <= catalogue.types().size())
                .map(number -> entry(number, catalogue))
                .toList();
    }

    private static SearchEntry entry(long number, Catalogue catalogue) {
        var type = catalogue.types().get((int) number - 1);
        return new SearchEntry(
                number,
                type.plainTitle(),
                String.join(
                        "\n",
                        type.code(),
                        type.letters(),
                        type.issuer(),
                        String.join(" ", catalogue.aliases().getOrDefault(type.code(), List.of())),
                        type.offered(),
                        type.note()),
                CredentialRoutes.typeOf(type.code()),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                Instant.EPOCH);
    }
}
