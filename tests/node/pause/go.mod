module capibara6.dev/node/pause

go 1.26.0
