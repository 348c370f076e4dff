module dev.apigateway/benchmarks/go

go 1.19
