package org.ctoportal.api.read;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which page of a collection is asked for. */
record Asked(String collection, int page, int size) {

    static final int MOST = 100;
    private static final int LAST_PAGE = 100_000;

    /** A list, and where it goes on; a full page may be the last one, and is followed by an empty one then. */
    record Page<T>(List<T> items, @Nullable String next) {}

    static Asked of(String collection, int page, int size) {
        return of(collection, page, size, MOST);
    }

    static Asked of(String collection, int page, int size, int most) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > most) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Asked(collection, page, size);
    }

    Pageable pageable() {
        return PageRequest.of(page, size);
    }

    <F, T> Page<T> answer(List<F> found, Function<F, T> item) {
        return answer(found, item, "");
    }

    /** {@code more} are further parameters of the address. */
    <F, T> Page<T> answer(List<F> found, Function<F, T> item, String more) {
        var next = found.size() < size ? null : collection + "?" + more + "page=" + (page + 1) + "&size=" + size;
        return new Page<>(found.stream().map(item).toList(), next);
    }
}
