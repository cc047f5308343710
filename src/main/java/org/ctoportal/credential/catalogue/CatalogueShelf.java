package org.ctoportal.credential.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of the district acted in: the newest shipped version, what the district added, and what it retired. A
 * published version never changes: what was read once is kept.
 */
@Component
public class CatalogueShelf {

    /** More than a district has reason to add or retire. */
    static final Limit MOST = Limit.of(500);

    private static final int KEPT = 3;

    private final TemplateStoreService store;
    private final OwnTypeRepository own;
    private final RetiredTypeRepository retired;
    private final OwnFeeRepository fees;
    private final RecentlyUsed<PackVersionId, Catalogue> shipped = new RecentlyUsed<>(KEPT);

    CatalogueShelf(
            TemplateStoreService store, OwnTypeRepository own, RetiredTypeRepository retired, OwnFeeRepository fees) {
        this.store = store;
        this.own = own;
        this.retired = retired;
        this.fees = fees;
    }

    @Transactional(readOnly = true)
    public Catalogue catalogue() {
        var version = store.shipped(PackKind.CREDENTIALS);
        var pack = shipped.get(version, () -> CatalogueReader.read(store.data(version)));
        var out = retired.findByOrderById(MOST).stream().collect(toMap(RetiredType::code, RetiredType::retirement));
        var entered = fees.findByOrderByIdDesc(MOST).reversed().stream()
                .collect(groupingBy(OwnFee::code, mapping(OwnFee::fee, toList())));
        return pack.with(Stream.concat(
                        pack.types().stream(),
                        own.findByOrderByTitleAscIdAsc(MOST).stream().map(OwnType::type))
                .map(type -> entered.containsKey(type.code()) ? type.with(entered.get(type.code())) : type)
                .map(type -> out.containsKey(type.code()) ? type.retired(out.get(type.code())) : type)
                .toList());
    }
}
