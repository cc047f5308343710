package org.ctoportal.framework.opendata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What an address can answer with: a page for people, data for programs. */
enum Representation {
    HTML(".html", MediaType.TEXT_HTML),
    JSON(".json", MediaType.APPLICATION_JSON);

    private static final int LONGEST = 1000;

    private final String ending;
    private final MediaType type;

    Representation(String ending, MediaType type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    /** The one an address names by its ending. */
    static Optional<Representation> ofEnding(String address) {
        return List.of(values()).stream()
                .filter(one -> address.endsWith(one.ending))
                .findFirst();
    }

    /** The one a parameter names, without the dot. */
    static Optional<Representation> named(String format) {
        return List.of(values()).stream()
                .filter(one -> one.ending.equals("." + format))
                .findFirst();
    }

    /**
     * The one that is asked for most (RFC 9110, section 12.5.1). Between equals the page goes to whoever names it, as
     * browsers do, and the data to whoever takes anything, as programs do. None when neither is wanted.
     */
    static Optional<Representation> accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        var asked = ranges(accept);
        var page = HTML.quality(asked);
        var data = JSON.quality(asked);
        if (page == 0 && data == 0) {
            return Optional.empty();
        }
        var named = asked.stream().anyMatch(range -> range.equalsTypeAndSubtype(HTML.type));
        return Optional.of(page > data || page == data && named ? HTML : JSON);
    }

    private static List<MediaType> ranges(String accept) {
        try {
            return accept.length() > LONGEST ? List.of() : MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    /** The quality of the range that fits most closely; none fits with zero. */
    private double quality(List<MediaType> ranges) {
        var closest = -1;
        var quality = 0.0;
        for (var range : ranges) {
            var closeness = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (range.includes(type) && closeness > closest) {
                closest = closeness;
                quality = range.getQualityValue();
            }
        }
        return quality;
    }
}
