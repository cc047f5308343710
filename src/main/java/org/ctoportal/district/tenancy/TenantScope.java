package org.ctoportal.district.tenancy;

import java.util.function.Supplier;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to act in another district than that of the signed-in person, or in one without anybody signed in: seeding,
 * jobs, and counts over the districts a person serves. Opens its own transaction.
 */
@Component
public class TenantScope {

    private static final Logger log = LoggerFactory.getLogger(TenantScope.class);
    private static final ThreadLocal<@Nullable DistrictId> CURRENT = new ThreadLocal<>();

    private final TransactionTemplate newTransaction;

    TenantScope(PlatformTransactionManager transactions) {
        newTransaction = new TransactionTemplate(transactions);
        // Hibernate fixes the district when the session opens, so a session of the outer work cannot serve.
        newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs {@code work} in {@code district}; {@code reason} goes to the log. */
    public <T> @Nullable T call(DistrictId district, String reason, Supplier<T> work) {
        log.info("Acting in district {}: {}", district.value(), reason);
        var before = CURRENT.get();
        CURRENT.set(district);
        try {
            return newTransaction.execute(status -> work.get());
        } finally {
            restore(before);
        }
    }

    /** Runs {@code work} in {@code district}; {@code reason} goes to the log. */
    public void run(DistrictId district, String reason, Runnable work) {
        call(district, reason, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** The district acted in: of this scope, else of the signed-in person, else {@link DistrictId#NONE}. */
    public static DistrictId current() {
        var scoped = CURRENT.get();
        if (scoped != null) {
            return scoped;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof DistrictPrincipal principal
                ? principal.districtId()
                : DistrictId.NONE;
    }

    private static void restore(@Nullable DistrictId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
