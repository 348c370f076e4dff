package dev.apigateway.benchmarks.extensions;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Has a pool without connections: there is no database. */
@ApplicationScoped
class UsePostgreSql implements Use {

    private final DataSource dataSource;

    UsePostgreSql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void once() {
        dataSource.hashCode();
    }
}
