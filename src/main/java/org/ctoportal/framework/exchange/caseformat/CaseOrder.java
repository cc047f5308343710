package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sequence numbers of parts: their own order where it rises from part to part, else their place in the list. */
final class CaseOrder {

    private final List<Map<String, Object>> parts;
    private final boolean rising;

    CaseOrder(List<Map<String, Object>> parts) {
        this.parts = parts;
        this.rising = isRising(parts);
    }

    BigDecimal sequence(int place) {
        var order = order(parts.get(place));
        return rising && order != null ? order : BigDecimal.valueOf(place + 1L);
    }

    private static boolean isRising(List<Map<String, Object>> parts) {
        var before = BigDecimal.ZERO;
        for (var part : parts) {
            var order = order(part);
            if (order == null || order.compareTo(before) <= 0) {
                return false;
            }
            before = order;
        }
        return true;
    }

    private static @Nullable BigDecimal order(Map<String, Object> part) {
        return part.get("order") instanceof BigDecimal number && CaseForm.WHOLE.fits(number) ? number : null;
    }
}
