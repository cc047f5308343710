package org.ctoportal.audit;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every change told of, and the tables of events made where they are kept. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditSchema auditSchema(DataSource database) {
        return AuditSchema.beside(database);
    }

    @Bean
    FlywayConfigurationCustomizer auditTables(AuditSchema schema) {
        return flyway -> flyway.placeholders(Map.of("audit", schema.name()));
    }

    @Bean
    MeterBinder sealing(AuditSealer sealer) {
        return meters -> TimeGauge.builder(
                        "portal.audit.behind",
                        sealer,
                        TimeUnit.MILLISECONDS,
                        all -> all.behind().toMillis())
                .register(meters);
    }

    @Bean
    Integrator auditIntegrator(ChangeRecorder recorder) {
        return new Integrator() {
            @Override
            public void integrate(
                    Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessions) {
                var listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
                listeners.appendListeners(EventType.POST_INSERT, recorder);
                listeners.appendListeners(EventType.POST_UPDATE, recorder);
                listeners.appendListeners(EventType.POST_DELETE, recorder);
            }
        };
    }
}
