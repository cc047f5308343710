package org.ctoportal.startup;

import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.support.Utils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the clock starts runs on one server at a time, whichever comes first. The database tells the time, so that servers
 * whose clocks differ agree on when a lock ends.
 */
@Configuration(proxyBeanMethods = false)
@EnableSchedulerLock(defaultLockAtMostFor = JobLocks.LONGEST)
class JobLocks {

    /** Longer than any job takes; for that long the others wait for one whose server was killed. */
    static final String LONGEST = "PT10M";

    @Bean
    static LockProvider jobLockProvider(DataSource database) {
        var server = Utils.getHostname() + " " + ProcessHandle.current().pid();
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(database))
                .withTableName("job_lock")
                .withLockedByValue(server)
                .usingDbTime()
                .build());
    }
}
