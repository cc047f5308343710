package org.ctoportal.credential.badge;

import java.net.URI;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which credential of the catalogue a badge probably is. Never more than a suggestion: a name is free for everybody to write. */
public record CatalogueSuggestion(String code, Basis basis) {

    /** What the suggestion rests on, the strongest first. */
    public enum Basis {
        NAME_AND_ISSUER_ADDRESS,
        NAME_AND_ISSUER_NAME,
        NAME
    }

    /** The one best entry; none where two are as good. */
    public static Optional<CatalogueSuggestion> of(BadgeFacts badge, Collection<CatalogueEntry> catalogue) {
        var possible = catalogue.stream()
                .flatMap(entry -> of(badge, entry).stream())
                .sorted(Comparator.comparing(CatalogueSuggestion::basis))
                .toList();
        return possible.isEmpty() || isTied(possible) ? Optional.empty() : Optional.of(possible.getFirst());
    }

    private static boolean isTied(List<CatalogueSuggestion> sorted) {
        return sorted.size() > 1 && sorted.get(0).basis() == sorted.get(1).basis();
    }

    private static Optional<CatalogueSuggestion> of(BadgeFacts badge, CatalogueEntry entry) {
        var name = plain(badge.achievementName());
        if (name.isEmpty()
                || entry.names().stream().noneMatch(known -> plain(known).equals(name))) {
            return Optional.empty();
        }
        var byAddress = Stream.of(host(badge.issuerId()), host(badge.achievementId()))
                .anyMatch(host -> entry.issuerHosts().stream()
                        .anyMatch(known -> host.equals(known) || host.endsWith("." + known)));
        if (byAddress) {
            return Optional.of(new CatalogueSuggestion(entry.code(), Basis.NAME_AND_ISSUER_ADDRESS));
        }
        var byName = plain(badge.issuerName()).equals(plain(entry.issuerName()));
        return Optional.of(new CatalogueSuggestion(entry.code(), byName ? Basis.NAME_AND_ISSUER_NAME : Basis.NAME));
    }

    /** Letters and digits only, so that marks, dashes and case make no difference. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String host(@Nullable String address) {
        try {
            var host = address == null ? null : URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
