package org.osidforge.benchmarks.durable.spring;

import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** How its guide sets it up. */
@Configuration
@EnableJdbcRepositories
public class SpringConfiguration extends AbstractJdbcConfiguration {

    /** What statements are sent with. */
    @Bean
    public NamedParameterJdbcOperations operations(DataSource source) {
        return new NamedParameterJdbcTemplate(source);
    }

    /** What begins and commits. */
    @Bean
    public PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Override
    protected List<?> userConverters() {
        return List.of(new JsonReader());
    }

    /** JSON as text. */
    @ReadingConverter
    static final class JsonReader implements Converter<PGobject, String> {
        @Override
        public String convert(PGobject json) {
            return json.getValue();
        }
    }
}
